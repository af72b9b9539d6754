package cn.zhibao.portal.edge;

import cn.zhibao.portal.Wording;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.competence.DisputeStage;
import cn.zhibao.portal.competence.Effect;
import cn.zhibao.portal.competence.OutcomeKind;
import cn.zhibao.portal.competence.TraderKind;
import cn.zhibao.portal.edge.services.CompetenceView;
import cn.zhibao.portal.edge.services.SuggestionView;
import cn.zhibao.portal.steps.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Matters whose competence is known, doubted and disputed.
final class JurisdictionFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final CompetenceView.Facts FACTS =
            new CompetenceView.Facts("371002", TraderKind.IN_PLATFORM, "440402", null);

    private JurisdictionFixture() {}

    static SuggestionView suggestion(OutcomeKind outcome, @Nullable String region) {
        return new SuggestionView(
                outcome,
                region,
                List.of(
                        line("平台内经营者由其实际经营地管辖", Confidence.SECONDARY, Effect.ELSEWHERE, "440402"),
                        line("最先立案的<管辖>", Confidence.UNVERIFIED, Effect.NOTE, null),
                        line("违法行为发生地", Confidence.VERIFIED, Effect.SET_ASIDE, "371002")));
    }

    static CaseFolderView suggested(CaseStatus status) {
        return folder(status, DisputeStage.NONE, List.of());
    }

    static CaseFolderView negotiating() {
        return folder(CaseStatus.ACCEPTED, DisputeStage.NEGOTIATING, List.of(dispute(null, null, null, null)));
    }

    static CaseFolderView reported(@Nullable String superior) {
        return folder(
                CaseStatus.ACCEPTED, DisputeStage.REPORTED, List.of(dispute(null, DAY.plusDays(9), superior, null)));
    }

    static CaseFolderView agreed(DisputeOutcome outcome) {
        return folder(CaseStatus.ACCEPTED, DisputeStage.NONE, List.of(dispute(outcome, null, null, null)));
    }

    static CaseFolderView designated(boolean isHere) {
        var notice = new CompetenceView.Designation("某区局", "371071", "威市监指管〔2026〕1号", DAY.plusDays(12), isHere);
        return folder(CaseStatus.ACCEPTED, DisputeStage.NONE, List.of(dispute(null, DAY.plusDays(9), "37", notice)));
    }

    static CaseFolderView away() {
        return CourseFixture.folder(CaseStatus.ACCEPTED).along(CourseFolderView.NONE.with(Reading.away()));
    }

    private static CompetenceView.Dispute dispute(
            @Nullable DisputeOutcome outcome,
            @Nullable LocalDate reportedOn,
            @Nullable String superior,
            CompetenceView.@Nullable Designation designation) {
        return new CompetenceView.Dispute(
                "珠海市香洲区局",
                "440402",
                "双方都认为<有>管辖权",
                DAY,
                outcome,
                outcome == null ? null : "会商纪要3号",
                outcome == null ? null : DAY.plusDays(3),
                superior,
                reportedOn == null ? null : "协商不成",
                reportedOn,
                designation);
    }

    private static CaseFolderView folder(CaseStatus status, DisputeStage stage, List<CompetenceView.Dispute> disputes) {
        var competence = new CompetenceView(
                FACTS,
                List.of(
                        new CompetenceView.Stated(FACTS, "平台答复<查明>", "王建国", DAY),
                        new CompetenceView.Stated(
                                new CompetenceView.Facts("371002", null, null, null), null, "张承办", DAY.minusDays(2))),
                suggestion(OutcomeKind.OTHER_REGION, "440402"),
                stage,
                line("由最先立案的管辖", Confidence.UNVERIFIED, Effect.NOTE, null),
                disputes);
        return CourseFixture.folder(status).along(CourseFolderView.NONE.with(Reading.got(competence)));
    }

    private static SuggestionView.Line line(String says, Confidence confidence, Effect effect, @Nullable String place) {
        return new SuggestionView.Line(
                new Wording(says, "a rule"), new Wording("某条", "an article"), confidence, effect, place);
    }
}
