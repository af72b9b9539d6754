package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.WHOLE_HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.progress;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.whole;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import cn.zhibao.contracts.reference.CreditCode;
import cn.zhibao.contracts.reference.IdentifierFault;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who stands in the matters of a workbook, and what is alleged in them.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookPartyIT {

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger DRAWN = new AtomicInteger();

    /// Another credit code that nobody has.
    private static String freshCode() {
        var body = "91371000MA5W%04d".formatted(DRAWN.incrementAndGet());
        return characters()
                .flatMap(organisation -> characters().map(check -> body + organisation + check))
                .filter(WorkbookPartyIT::isCode)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> characters() {
        return CHECK_CHARACTERS.chars().mapToObj(Character::toString);
    }

    private static boolean isCode(String text) {
        try {
            CreditCode.of(text);
            return true;
        } catch (IdentifierFault wrong) {
            return false;
        }
    }

    /// A complaint that passes, with some cells otherwise.
    private static List<String> complaint(String title, Map<String, String> cells) {
        var complained = new HashMap<>(Map.of("来源*", "消费投诉", "权利类型*", "商标", "权利编号", ""));
        complained.putAll(cells);
        return whole(title, complained);
    }

    private static String imported(List<String> row) throws IOException {
        var id = checked(workbook(WHOLE_HEADER, List.of(row)));
        assertThat(counts(progress(id))).as(progress(id).asString()).containsExactly(1, 0, 0, 0, 0);
        taken(id);
        var title = row.get(WHOLE_HEADER.indexOf("案件名称*"));
        return as("officer").get("/cases").path("items.find { it.title == '" + title + "' }.id");
    }

    @Test
    void standInTheirMatterAsIfTheyHadBeenTypedIntoTheForm() throws IOException {
        var code = freshCode();
        var id = imported(complaint(
                "表中有人",
                Map.of(
                        "投诉人", "王小明",
                        "投诉人电话", "13800001111",
                        "被投诉举报人", "表格渔具商行",
                        "统一社会信用代码", code,
                        "被投诉举报人地址", "火炬路88号",
                        "涉案商品", "碳纤维钓竿",
                        "发生地点", "火炬路88号",
                        "平台链接", "https://shop.example.cn/item?id=7")));

        as("officer")
                .get("/cases/{id}/parties", id)
                .then()
                .body("parties.role", containsInAnyOrder("COMPLAINANT", "RESPONDENT"))
                .body("parties.find { it.role == 'COMPLAINANT' }.party.kind", equalTo("PERSON"))
                .body("parties.find { it.role == 'COMPLAINANT' }.party.phone", equalTo("13800001111"))
                .body("parties.find { it.role == 'RESPONDENT' }.party.creditCode", equalTo(code))
                .body("parties.find { it.role == 'RESPONDENT' }.party.address", equalTo("火炬路88号"));
        as("officer")
                .get("/cases/{id}/allegations", id)
                .then()
                .body("$", hasSize(1))
                .body("[0].goods", equalTo("碳纤维钓竿"))
                .body("[0].link", equalTo("https://shop.example.cn/item?id=7"));
        as("officer").get("/cases/{id}", id).then().body("version", equalTo(4));
        as("officer").queryParam("q", "bgyj").get("/search").then().statusCode(200);
        as("officer").get("/cases/{id}/receipt", id).then().body("code", matchesPattern("[0-9A-Z]{10}"));
        // The next change follows in the same chain.
        as("officer")
                .header("If-Match", "\"4\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(200)
                .body("version", equalTo(5));
    }

    @Test
    void areOneEntryWhereTheyHaveOneCode() throws IOException {
        var code = freshCode();
        var first = imported(complaint("同码甲", Map.of("被投诉举报人", "同码商行", "统一社会信用代码", code)));
        var second = imported(complaint("同码乙", Map.of("被投诉举报人", "同码商行", "统一社会信用代码", code.toLowerCase())));

        assertThat(partyOf(second)).isEqualTo(partyOf(first));
    }

    @Test
    void areNamedByColumnAndReasonWhereTheyCannotBeRight() throws IOException {
        var known = freshCode();
        imported(complaint("已知名称", Map.of("被投诉举报人", "已知商行", "统一社会信用代码", known)));
        var twice = freshCode();
        var broken = known.substring(0, 17) + (known.endsWith("0") ? "1" : "0");

        var id = checked(workbook(
                WHOLE_HEADER,
                List.of(
                        complaint("错一", Map.of("被投诉举报人", "某商行", "统一社会信用代码", broken)),
                        complaint("错二", Map.of("被投诉举报人", "别名商行", "统一社会信用代码", known)),
                        complaint("错三", Map.of("被投诉举报人", "甲商行", "统一社会信用代码", twice)),
                        complaint("错四", Map.of("被投诉举报人", "乙商行", "统一社会信用代码", twice)),
                        complaint("错五", Map.of("统一社会信用代码", known)),
                        complaint("错六", Map.of("投诉人", "王小明", "投诉人类型", "法人", "平台链接", "不是 网址")),
                        WorkbookFixture.with(complaint("错七", Map.of("投诉人", "王小明")), 1, "举报"))));

        assertThat(progress(id).<List<String>>path("notes.collect { it.line + ' ' + it.field }"))
                .containsExactlyInAnyOrder(
                        "2 respondentCode",
                        "3 respondent",
                        "5 respondent",
                        "6 respondent",
                        "7 complainantKind",
                        "7 link",
                        "8 complainant");
        assertThat(progress(id).<List<String>>path("notes.message"))
                .anySatisfy(said -> assertThat(said).contains("校验"))
                .contains("该统一社会信用代码已登记为“已知商行”", "第4行的同一代码写作“甲商行”");
    }

    /// All that a form asks of an act can stand in a row, and a respondent may be a person.
    @Test
    void comeWithTheActItsValueAndItsDays() throws IOException {
        var workbook = checked(workbook(
                WHOLE_HEADER,
                List.of(
                        acted("整行甲", "个人", "在网店销售仿冒的渔轮", "￥1,200.5元", "2026年3月1日", "2026-03-09"),
                        acted("整行乙", "", "", "十二万", "", ""),
                        acted("整行丙", "", "", "1200.505", "", ""),
                        acted("整行丁", "", "", "", "2026-03-09", "2026-03-01"),
                        acted("整行戊", "", "", "", "2999-01-01", ""),
                        acted("整行己", "法人", "", "", "2026-02-30", ""))));

        assertThat(progress(workbook).<List<String>>path("notes.collect { it.line + ' ' + it.field }"))
                .containsExactlyInAnyOrder("3 value", "4 value", "5 ended", "6 began", "7 respondentKind", "7 began");
        taken(workbook);
        var id = as("officer").get("/cases").<String>path("items.find { it.title == '整行甲' }.id");
        as("officer")
                .get("/cases/{id}/allegations", id)
                .then()
                .body("[0].act", equalTo("在网店销售仿冒的渔轮"))
                .body("[0].value", equalTo(1200.50f))
                .body("[0].began", equalTo("2026-03-01"))
                .body("[0].ended", equalTo("2026-03-09"));
        as("officer")
                .get("/cases/{id}/parties", id)
                .then()
                .body("parties[0].role", equalTo("RESPONDENT"))
                .body("parties[0].party.kind", equalTo("PERSON"));
    }

    private static List<String> acted(String title, String kind, String act, String value, String began, String ended) {
        return complaint(
                title,
                Map.of(
                        "被投诉举报人", "李小红",
                        "被投诉举报人类型", kind,
                        "涉嫌行为", act,
                        "货值金额（元）", value,
                        "行为开始日期", began,
                        "行为结束日期", ended));
    }

    @Test
    void doNotKeepAnImportFromBeingTakenBack() throws IOException {
        var id = checked(workbook(WHOLE_HEADER, List.of(complaint("撤回有人", Map.of("被投诉举报人", "撤回商行", "涉案商品", "饵料")))));
        taken(id);

        as("officer").post("/workbooks/{id}/undoing", id).then().statusCode(200).body("withdrawn", equalTo(1));
    }

    private static String partyOf(String id) {
        var answer = as("officer").get("/cases/{id}/parties", id);
        answer.then().body("parties.role", contains("RESPONDENT"));
        return answer.path("parties[0].party.id");
    }
}
