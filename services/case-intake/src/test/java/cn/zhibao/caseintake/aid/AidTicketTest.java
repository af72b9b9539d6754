package cn.zhibao.caseintake.aid;

import static cn.zhibao.caseintake.aid.AidFixture.DAY;
import static cn.zhibao.caseintake.aid.AidFixture.aClosedTicket;
import static cn.zhibao.caseintake.aid.AidFixture.aTicket;
import static cn.zhibao.caseintake.aid.AidFixture.aTicketInService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AidTicketTest {

    @Test
    void isServedAndClosedWithAnOutcome() {
        var ticket = aTicketInService();

        var told = ticket.close(new CloseAid(AidOutcome.GUIDED, "已指导公证取证", DAY.plusDays(9)));

        assertThat(told.closedOn()).isEqualTo(DAY.plusDays(9));
        assertThat(told.outcome()).isEqualTo("GUIDED");
        assertThat(ticket.status()).isEqualTo(AidStatus.CLOSED);
        assertThat(ticket.days(DAY.plusDays(200))).isEqualTo(9);
    }

    @Test
    void isClosedByNobodyWhoHasNotTakenItUp() {
        var ticket = aTicket();

        assertThatThrownBy(() -> ticket.close(new CloseAid(AidOutcome.ANSWERED, "已答复", DAY)))
                .isInstanceOf(Refused.class);
        assertThat(ticket.outcome()).isEmpty();
        assertThat(ticket.status()).isEqualTo(AidStatus.RECEIVED);
    }

    @Test
    void isDeclinedBeforeItIsTakenUpOnly() {
        assertThat(aTicket().decline("不属于知识产权", DAY).declinedOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> aTicketInService().decline("不属于知识产权", DAY)).isInstanceOf(Refused.class);
    }

    @Test
    void isTakenBackUntilItIsOver() {
        var ticket = aTicketInService();

        ticket.withdraw("已自行解决", DAY);

        assertThat(ticket.status()).isEqualTo(AidStatus.WITHDRAWN);
        assertThat(ticket.outcome()).isEmpty();
        assertThatThrownBy(() -> ticket.withdraw("再撤一次", DAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> aClosedTicket().withdraw("已自行解决", DAY)).isInstanceOf(Refused.class);
    }

    @Test
    void endsOnNoDayBeforeItBegan() {
        assertThatThrownBy(() -> aTicket().start(new StartAid(DAY.minusDays(1), Optional.empty())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> aTicketInService().close(new CloseAid(AidOutcome.ANSWERED, "", DAY.minusDays(1))))
                .isInstanceOf(Refused.class);
    }
}
