package cn.zhibao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordResult.Finding FINDING = new RecordResult.Finding(RightKind.TRADEMARK, "涉嫌使用侵权商标标识");

    private static Visit anAssignedVisit() {
        return new Visit(
                ID,
                "371071-INS-2026-0001",
                new AssignVisit(RegionCode.of("371071"), "威海某某商贸有限公司", InspectionItem.TRADEMARK_USE, DAY));
    }

    private static Visit aRecordedVisit() {
        var visit = anAssignedVisit();
        visit.record(new RecordResult(VisitResult.NO_PROBLEM, DAY, null));
        return visit;
    }

    @Test
    void tellsOfItsAssignmentWithoutNamingTheEnterprise() {
        var assigned = anAssignedVisit().assigned();

        assertThat(assigned).isEqualTo(new VisitAssigned(ID, "371071", "TRADEMARK_USE", DAY));
        assertThat(assigned.toString()).doesNotContain("威海某某");
    }

    @ParameterizedTest
    @EnumSource(value = VisitResult.class, mode = EnumSource.Mode.EXCLUDE, names = "FOLLOW_UP_NEEDED")
    void recordsAResultThatNeedsNoCase(VisitResult result) {
        var visit = anAssignedVisit();

        var facts = visit.record(new RecordResult(result, DAY.plusDays(3), null));

        assertThat(facts).containsExactly(new ResultRecorded(ID, "371071", result.name(), DAY.plusDays(3)));
        assertThat(visit.status()).isEqualTo(VisitStatus.RECORDED);
        assertThat(visit.result()).contains(result);
        assertThat(visit.finding()).isEmpty();
    }

    @Test
    void raisesAFindingWithTheResultThatNeedsACase() {
        var visit = anAssignedVisit();

        var facts = visit.record(new RecordResult(VisitResult.FOLLOW_UP_NEEDED, DAY, FINDING));

        assertThat(facts)
                .containsExactly(
                        new ResultRecorded(ID, "371071", "FOLLOW_UP_NEEDED", DAY),
                        new FindingRaised(ID, "371071", RightKind.TRADEMARK, "涉嫌使用侵权商标标识", DAY));
        assertThat(visit.finding()).contains(FINDING);
    }

    @Test
    void demandsAFindingWhereACaseMustFollow() {
        var visit = anAssignedVisit();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> visit.record(new RecordResult(VisitResult.FOLLOW_UP_NEEDED, DAY, null)))
                .satisfies(VisitTest::namesTheFinding);
        assertThat(visit.status()).isEqualTo(VisitStatus.ASSIGNED);
    }

    @ParameterizedTest
    @EnumSource(value = VisitResult.class, mode = EnumSource.Mode.EXCLUDE, names = "FOLLOW_UP_NEEDED")
    void takesNoFindingWhereNoCaseFollows(VisitResult result) {
        var visit = anAssignedVisit();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> visit.record(new RecordResult(result, DAY, FINDING)))
                .satisfies(VisitTest::namesTheFinding);
        assertThat(visit.status()).isEqualTo(VisitStatus.ASSIGNED);
    }

    @Test
    void refusesToRecordTwice() {
        var visit = aRecordedVisit();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> visit.record(new RecordResult(VisitResult.CORRECTED, DAY, null)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(InspectionRefusal.ALREADY_RECORDED));
        assertThat(visit.result()).contains(VisitResult.NO_PROBLEM);
    }

    private static void namesTheFinding(Refused refused) {
        assertThat(refused.refusal()).isEqualTo(CommonRefusal.INVALID);
        assertThat(refused.faults()).extracting(fault -> fault.field()).containsExactly("finding");
    }
}
