package cn.zhibao.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.ResultPublished;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RecordResult.Finding FINDING = new RecordResult.Finding(RightKind.TRADEMARK, "涉嫌使用侵权商标标识");

    private static final String PLACE = "国家企业信用信息公示系统";

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

    @Test
    void isMadePublicOnceAfterItsResult() {
        var visit = aRecordedVisit();

        var published = visit.publish(new PublishResult(PLACE, DAY.plusDays(4)));

        assertThat(published).isEqualTo(new ResultPublished(ID, "371071", PLACE, DAY.plusDays(4)));
        assertThat(visit.status()).isEqualTo(VisitStatus.PUBLISHED);
        assertThat(visit.publishedIn()).contains(PLACE);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> visit.publish(new PublishResult(PLACE, DAY.plusDays(5))))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(InspectionRefusal.ALREADY_PUBLISHED));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> visit.record(new RecordResult(VisitResult.NO_PROBLEM, DAY, null)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(InspectionRefusal.ALREADY_RECORDED));
    }

    @Test
    void isNotMadePublicBeforeItsResultOrItsVisit() {
        var assigned = anAssignedVisit();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> assigned.publish(new PublishResult(PLACE, DAY)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(InspectionRefusal.NOT_RECORDED_YET));
        var recorded = aRecordedVisit();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> recorded.publish(new PublishResult(PLACE, DAY.minusDays(1))))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("publishedOn"));
        assertThat(recorded.status()).isEqualTo(VisitStatus.RECORDED);
    }

    /// From the visit on Monday 2 March 2026 until it was made public.
    @Test
    void runsUnderTheTermOfPublication() {
        assertThat(anAssignedVisit().clocks()).isEmpty();
        var visit = aRecordedVisit();
        assertThat(visit.clocks()).containsExactly(new CaseClock("PUB-INSPECT", DAY, Optional.empty()));

        visit.publish(new PublishResult(PLACE, DAY.plusDays(4)));

        assertThat(visit.clocks()).containsExactly(new CaseClock("PUB-INSPECT", DAY, Optional.of(DAY.plusDays(4))));
    }
}
