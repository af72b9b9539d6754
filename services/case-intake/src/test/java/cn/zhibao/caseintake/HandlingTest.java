package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Officer WANG = new Officer("officer", "王建国");
    private static final Officer YU = new Officer("officer-yu", "于晓梅");
    private static final Hand WANGS = new Hand(WANG, false);
    private static final Hand YUS = new Hand(YU, false);
    private static final Hand CHIEFS = new Hand(new Officer("approver", "李淑敏"), true);

    private final CaseFile file = new CaseFile(
            new UUID(1, 1),
            "371071-SRC-2026-0001",
            new RegisterCase(
                    RegionCode.of("371071"),
                    SourceKind.REPORT,
                    Optional.empty(),
                    RightKind.PATENT,
                    Optional.empty(),
                    "涉嫌假冒专利",
                    DAY),
            "officer");

    @Test
    void liesInTheHandsOfWhoeverClaimsIt() {
        var told = file.handling().claim(file, WANGS, DAY);

        assertThat(told.handler()).isEqualTo("officer");
        assertThat(told.toString()).doesNotContain("王建国");
        assertThat(file.handling().handlerName()).contains("王建国");
        refuses("ALREADY_CLAIMED", () -> file.handling().claim(file, YUS, DAY));
        refuses("ALREADY_CLAIMED", () -> file.handling().claim(file, WANGS, DAY));
    }

    @Test
    void isPutByARuleIntoHandsWhereNobodyHasIt() {
        var rule = new UUID(1, 9);

        var told = file.handling().assignByRule(file, YU, rule, DAY);

        assertThat(told.ruleId()).isEqualTo(rule);
        assertThat(told.handler()).isEqualTo("officer-yu");
        refuses("ALREADY_CLAIMED", () -> file.handling().assignByRule(file, WANG, rule, DAY));
        assertThat(file.handling().assign(file, Optional.of(WANG), CHIEFS, DAY).ruleId())
                .isNull();
    }

    @Test
    void isGivenAwayByWhoeverHasItAndByWhoeverPresides() {
        refuses("NOBODY_HAS_IT", () -> file.handling().assign(file, Optional.of(YU), WANGS, DAY));
        file.handling().assign(file, Optional.of(WANG), CHIEFS, DAY);
        refuses("ANOTHER_HAS_IT", () -> file.handling().assign(file, Optional.of(YU), YUS, DAY));

        file.handling().assign(file, Optional.of(YU), WANGS, DAY);

        assertThat(file.handling().handler()).contains("officer-yu");
        refuses("INVALID", () -> file.handling().assign(file, Optional.empty(), CHIEFS, DAY));
        refuses("INVALID", () -> file.handling().assign(file, Optional.of(YU), CHIEFS, DAY));
    }

    @Test
    void isGivenBackOnlyByWhoeverHasItOrPresides() {
        refuses("NOBODY_HAS_IT", () -> file.handling().release(file, WANGS, DAY));
        file.handling().claim(file, WANGS, DAY);
        refuses("ANOTHER_HAS_IT", () -> file.handling().release(file, YUS, DAY));

        file.handling().release(file, CHIEFS, DAY);

        assertThat(file.handling().handler()).isEmpty();
    }

    @Test
    void comesBackOnItsDayByItself() {
        file.handling().claim(file, WANGS, DAY);

        file.handling().hold(file, new HoldCase(DAY.plusDays(10), "等鉴定"), WANGS, DAY);

        assertThat(file.handling().heldUntil(DAY.plusDays(9))).contains(DAY.plusDays(10));
        assertThat(file.handling().heldUntil(DAY.plusDays(10))).isEmpty();
        refuses("NOT_HELD", () -> file.handling().endHold(file, WANGS, DAY.plusDays(10)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "366, true", "367, false"})
    void isPutAsideFromTomorrowToAYearAhead(int days, boolean stands) {
        file.handling().claim(file, WANGS, DAY);
        var command = new HoldCase(DAY.plusDays(days), "等鉴定");

        if (stands) {
            assertThat(file.handling().hold(file, command, WANGS, DAY).until()).isEqualTo(DAY.plusDays(days));
        } else {
            refuses("INVALID", () -> file.handling().hold(file, command, WANGS, DAY));
        }
    }

    /// Whoever takes it over or gives it back decides anew whether it waits.
    @Test
    void forgetsTheHoldWhenItChangesHands() {
        file.handling().claim(file, WANGS, DAY);
        file.handling().hold(file, new HoldCase(DAY.plusDays(10), "等鉴定"), WANGS, DAY);

        file.handling().assign(file, Optional.of(YU), WANGS, DAY);

        assertThat(file.handling().heldUntil(DAY)).isEmpty();
        assertThat(file.handling().holdReason()).isEmpty();
    }

    @Test
    void changesHandsNoMoreOnceItIsFinished() {
        file.handling().claim(file, WANGS, DAY);
        file.handling().hold(file, new HoldCase(DAY.plusDays(10), "等鉴定"), WANGS, DAY);
        file.accept(DAY);
        file.route(new RouteCase(Route.PENALTY, "有初步证据"), DAY);

        assertThat(file.handling().finishedOn()).contains(DAY);
        assertThat(file.handling().heldUntil(DAY)).isEmpty();
        refuses("ALREADY_FINISHED", () -> file.handling().claim(file, YUS, DAY));
        refuses("ALREADY_FINISHED", () -> file.handling().assign(file, Optional.of(YU), CHIEFS, DAY));
        refuses("ALREADY_FINISHED", () -> file.handling().release(file, CHIEFS, DAY));
        refuses("ALREADY_FINISHED", () -> file.handling().hold(file, new HoldCase(DAY.plusDays(1), "x"), WANGS, DAY));
        refuses("ALREADY_FINISHED", () -> file.handling().endHold(file, WANGS, DAY));
    }

    private static void refuses(String refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().name()).isEqualTo(refusal));
    }
}
