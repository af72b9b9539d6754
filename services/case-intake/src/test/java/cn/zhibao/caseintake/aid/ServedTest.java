package cn.zhibao.caseintake.aid;

import static cn.zhibao.caseintake.aid.AidFixture.served;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.caseintake.aid.Served.Group;
import cn.zhibao.contracts.reference.PartyKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServedTest {

    private static final String ONE = "91371000MA3C00011R";
    private static final String TWO = "91371000MA3C0002XH";
    private static final String SHOP = "92371000MA3C00011R";
    private static final String SCHOOL = "12371000MA3C00011R";

    @Test
    void countsWhoeverAskedThreeTimesOnce() {
        var served = Served.of(List.of(served(1, 1, ONE), served(2, 1, ONE), served(3, 2, TWO), served(4, 1, ONE)));

        assertThat(served.count()).isEqualTo(2);
        assertThat(served.lines().getFirst().tickets())
                .extracting(ServedTicket::number)
                .containsExactly("371071-AID-2026-0001", "371071-AID-2026-0002", "371071-AID-2026-0004");
    }

    /// The register of each district has an entry of its own for one enterprise.
    @Test
    void countsOneCodeInTwoDistrictsOnce() {
        assertThat(Served.of(List.of(served(1, 1, ONE), served(2, 8, ONE))).count())
                .isEqualTo(1);
    }

    @Test
    void countsNobodyWithoutACodeAndListsThemApart() {
        var served = Served.of(List.of(
                served(1, 1, ONE),
                served(2, 2),
                served(3, 3, PartyKind.PERSON),
                served(4, 4, SCHOOL),
                served(5, 5, SHOP)));

        assertThat(served.count()).isEqualTo(2);
        assertThat(served.lines())
                .extracting(Served.Line::group)
                .containsExactly(Group.ENTERPRISE, Group.NO_CODE, Group.PERSON, Group.OTHER_BODY, Group.SOLE_TRADER);
    }

    /// Entries with two codes were merged, and in the next district one of the codes stands alone: all are one,
    /// whichever ticket comes first.
    @Test
    void findsEverybodyThatIsOneInAnyOrder() {
        var tickets = new ArrayList<>(
                List.of(served(1, 1, ONE), served(2, 2, TWO), served(3, 3, ONE, TWO), served(4, 4, TWO)));
        for (var seed = 0; seed < 24; seed++) {
            Collections.shuffle(tickets, new Random(seed));

            var served = Served.of(tickets);

            assertThat(served.count()).isEqualTo(1);
            assertThat(served.lines().getFirst().tickets()).hasSize(4);
            assertThat(served.lines().getFirst().codes()).containsExactly(ONE, TWO);
        }
    }

    @Test
    void saysHowMuchOfAYearAPlanCovers() {
        var target = new AidTarget(50, LocalDate.of(2022, 8, 1), LocalDate.of(2025, 6, 30), "方案", "原文");

        assertThat(target.coverage(Year.of(2021))).isEqualTo(AidTarget.Coverage.NONE);
        assertThat(target.coverage(Year.of(2022))).isEqualTo(AidTarget.Coverage.PART);
        assertThat(target.coverage(Year.of(2023))).isEqualTo(AidTarget.Coverage.WHOLE);
        assertThat(target.coverage(Year.of(2025))).isEqualTo(AidTarget.Coverage.PART);
        assertThat(target.coverage(Year.of(2026))).isEqualTo(AidTarget.Coverage.NONE);
        assertThat(target.remaining(49)).isEqualTo(1);
        assertThat(target.remaining(51)).isZero();
    }
}
