package cn.zhibao.portal.edge;

import static cn.zhibao.portal.edge.ReferralViewFixture.ID;
import static cn.zhibao.portal.edge.ReferralViewFixture.answer;
import static cn.zhibao.portal.edge.ReferralViewFixture.referral;
import static cn.zhibao.portal.edge.ReferralViewFixture.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.edge.services.TimelineView;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralStoryViewTest {

    private final ObjectNode data = new ObjectMapper()
            .createObjectNode()
            .put("referralId", ID.toString())
            .put("on", "2026-11-23");

    @Test
    void tellsTheSenderWhatTheOtherOfficeAnswered() {
        data.put("kind", "CLUE_NOTICE").put("outcome", "ACCEPTED").put("number", "371002-SRC-2026-0003");
        var accepted = referral("OUT", "CLUE_NOTICE", "SENT", Set.of(), answer("ACCEPTED", "x", null), "理由");

        assertThat(line("referral-answered", Lang.ZH, accepted))
                .isEqualTo("威海市环翠区市场监督管理局接收线索通报，对方案号 371002-SRC-2026-0003");
        assertThat(line("referral-answered", Lang.EN, accepted))
                .isEqualTo("Huancui accepted our clue notice as 371002-SRC-2026-0003");

        data.put("outcome", "RETURNED").putNull("number");
        var returned = referral("OUT", "CLUE_NOTICE", "SENT", Set.of(), answer("RETURNED", null, "不在本辖区"), "理由");
        assertThat(line("referral-answered", Lang.ZH, returned)).isEqualTo("威海市环翠区市场监督管理局退回线索通报，理由：不在本辖区");
    }

    @Test
    void tellsItWithoutItsWordsToWhoeverMayNotReadMessages() {
        data.put("kind", "CLUE_NOTICE").put("outcome", "RETURNED");

        assertThat(line("referral-answered", Lang.ZH)).isEqualTo("对方单位退回线索通报");
        assertThat(line("referral-accepted", Lang.ZH)).isEqualTo("接收其他单位发来的移送、通报并登记");
        assertThat(line("transfer-forwarded", Lang.EN)).isEqualTo("The police passed it on to whoever is competent");
    }

    @Test
    void tellsTheReceiverWhatItReceived() {
        var received = referral("IN", "CLUE_NOTICE", "SENT", Set.of(), null, "理由");

        assertThat(line("referral-accepted", Lang.ZH, received))
                .isEqualTo("接收威海火炬高技术产业开发区发来的线索通报并登记，对方案号 371071-SRC-2026-0001");
    }

    @Test
    void tellsWhatThePoliceDid() {
        data.put("kind", "CRIMINAL_TRANSFER").put("outcome", "ACCEPTED").put("number", "公（经）立字〔2026〕12号");
        assertThat(line("referral-answered", Lang.ZH)).isEqualTo("对方单位立案，公（经）立字〔2026〕12号");
        data.put("outcome", "RETURNED");
        assertThat(line("referral-answered", Lang.ZH, transfer(answer("RETURNED", null, "未达标准"), null, null)))
                .endsWith("不予立案，理由：未达标准");

        var forwarding = new ReferralView.Forwarding("烟台市公安局", LocalDate.of(2026, 11, 23), null);
        assertThat(line("transfer-forwarded", Lang.ZH, transfer(null, forwarding, null)))
                .isEqualTo("公安机关转送烟台市公安局");
        data.put("goods", true);
        assertThat(line("goods-handed-over", Lang.ZH)).isEqualTo("向公安机关移交涉案物品，2026-11-23");
        data.put("goods", false);
        assertThat(line("goods-handed-over", Lang.ZH)).isEqualTo("没有涉案物品可以移交，2026-11-23");
    }

    private String line(String kind, Lang lang, ReferralView... messages) {
        var entry = new TimelineView.Entry(
                Instant.parse("2026-11-23T02:00:00Z"),
                "case-intake",
                "cn.zhibao.case-intake." + kind + ".v1",
                "371002",
                data);
        var story = StoryView.of(
                Reading.got(new TimelineView(List.of(entry))), Map.of(), List.of(messages), PageFixture.language(lang));
        return story.lines().getFirst().what();
    }
}
