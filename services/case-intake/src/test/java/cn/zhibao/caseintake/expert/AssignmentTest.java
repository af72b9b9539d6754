package cn.zhibao.caseintake.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({"true,'曾任职于请求人单位',EXPERT_IN_CONFLICT", "true,'',INVALID", "false,'曾任职于请求人单位',INVALID"})
    void refusesAConflictAndWordsThatDoNotGoWithTheStatement(boolean isInConflict, String conflict, String expected) {
        var command = new AssignExpert(
                ID, "判断结构是否相同", ASKED, isInConflict, Optional.of(conflict).filter(text -> !text.isEmpty()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command::demandFree)
                .satisfies(refused ->
                        assertThat(((Enum<?>) refused.refusal()).name()).isEqualTo(expected));
    }

    @Test
    void takesWhoStatesNoConflict() {
        assertThatCode(() -> new AssignExpert(ID, "判断结构是否相同", ASKED, false, Optional.empty()).demandFree())
                .doesNotThrowAnyException();
    }

    @Test
    void awaitsAnOpinionFromTheDayOnWhichItWasAskedUntilOneIsGiven() {
        var asked = assignment(Optional.empty(), Optional.empty());
        var given = assignment(Optional.of(new Assignment.Opinion(ASKED, "结构相同")), Optional.empty());

        assertThatCode(() -> asked.demandAwaits(ASKED)).doesNotThrowAnyException();
        assertThat(refusal(() -> asked.demandAwaits(ASKED.minusDays(1)))).isEqualTo(CommonRefusal.INVALID);
        assertThat(refusal(() -> given.demandAwaits(ASKED))).isEqualTo(ExpertRefusal.OPINION_GIVEN);
    }

    @Test
    void isOverOnceTakenBack() {
        var released = assignment(Optional.empty(), Optional.of(new Assignment.Release(ASKED, "另请他人")));

        assertThat(refusal(released::demandStands)).isEqualTo(ExpertRefusal.EXPERT_RELEASED);
        assertThat(refusal(() -> released.demandAwaits(ASKED))).isEqualTo(ExpertRefusal.EXPERT_RELEASED);
    }

    private static Refusal refusal(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("nothing was refused");
    }

    private static Assignment assignment(Optional<Assignment.Opinion> opinion, Optional<Assignment.Release> release) {
        return new Assignment(
                ID,
                new UUID(0, 2),
                ExpertKind.INVESTIGATOR,
                "罗明",
                "海岬大学",
                new UUID(0, 3),
                "371071-SRC-2026-0001",
                "判断结构是否相同",
                ASKED,
                "officer",
                opinion,
                release,
                false);
    }
}
