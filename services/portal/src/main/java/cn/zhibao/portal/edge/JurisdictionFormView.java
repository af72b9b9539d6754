package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.competence.TraderKind;
import cn.zhibao.portal.edge.services.CompetenceView;
import cn.zhibao.portal.steps.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the steps about competence ask for, and how they are called (管辖办理).
///
/// @param known what is on record, with which the fields of correcting it are filled
record JurisdictionFormView(String prefix, CompetenceView.Facts known, JurisdictionWordsView words, Lang lang) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REGION = 6;

    static String label(StepKind kind, JurisdictionWordsView words) {
        return switch (kind) {
            case STATE -> words.stepState();
            case DISPUTE -> words.stepDispute();
            case SETTLE -> words.stepAgree();
            case REPORT -> words.stepReport();
            case DESIGNATE -> words.stepDesignate();
            default -> throw notOfCompetence(kind);
        };
    }

    static String confirm(StepKind kind, JurisdictionWordsView words) {
        return switch (kind) {
            case STATE -> words.doState();
            case DISPUTE -> words.doDispute();
            case SETTLE -> words.doAgree();
            case REPORT -> words.doReport();
            case DESIGNATE -> words.doDesignate();
            default -> throw notOfCompetence(kind);
        };
    }

    static String done(StepKind kind, JurisdictionWordsView words) {
        return switch (kind) {
            case STATE -> words.doneState();
            case DISPUTE -> words.doneDispute();
            case SETTLE -> words.doneAgree();
            case REPORT -> words.doneReport();
            case DESIGNATE -> words.doneDesignate();
            default -> throw notOfCompetence(kind);
        };
    }

    List<FieldView> fields(StepKind kind) {
        return switch (kind) {
            case STATE ->
                Stream.concat(
                                PlacesRequest.fields(prefix, words, lang).stream()
                                        .map(field -> field.filled(onRecord(field.name()), "")),
                                Stream.of(text("reason", words.fieldReason(), words.fieldReasonHint())))
                        .toList();
            case DISPUTE ->
                List.of(
                        line("other", words.fieldOther(), words.fieldOtherHint()),
                        region("otherRegion", words.fieldOtherRegion()),
                        text("reason", words.fieldDisputeReason(), words.fieldDisputeReasonHint()),
                        day("disputedOn", words.fieldDisputedOn()));
            case SETTLE ->
                List.of(
                        FieldView.select(prefix + "outcome", "outcome", words.fieldOutcome(), outcomes()),
                        text("agreement", words.fieldAgreement(), words.fieldAgreementHint()),
                        day("agreedOn", words.fieldAgreedOn()));
            case REPORT ->
                List.of(
                        text("report", words.fieldReport(), words.fieldReportHint()),
                        day("reportedOn", words.fieldReportedOn()));
            case DESIGNATE ->
                List.of(
                        line("office", words.fieldOffice(), ""),
                        region("region", words.fieldOfficeRegion()),
                        line("document", words.fieldDocument(), words.fieldDocumentHint()),
                        day("designatedOn", words.fieldDesignatedOn()));
            default -> throw notOfCompetence(kind);
        };
    }

    private String onRecord(String field) {
        return switch (field) {
            case "actPlace" -> text(known.actPlace());
            case "trader" ->
                Optional.ofNullable(known.trader()).map(TraderKind::name).orElse("");
            case "traderPlace" -> text(known.traderPlace());
            case "platformPlace" -> text(known.platformPlace());
            default -> "";
        };
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    private List<FieldView.Option> outcomes() {
        return Arrays.stream(DisputeOutcome.values())
                .map(outcome -> new FieldView.Option(outcome.name(), lang.pick(outcome)))
                .toList();
    }

    private FieldView line(String name, String label, String hint) {
        return FieldView.line(prefix + name, name, label, LONGEST_NAME, hint, true);
    }

    private FieldView region(String name, String label) {
        return FieldView.line(prefix + name, name, label, LONGEST_REGION, words.placeHint(), true);
    }

    private FieldView text(String name, String label, String hint) {
        return FieldView.text(prefix + name, name, label, LONGEST_TEXT, hint);
    }

    private FieldView day(String name, String label) {
        return FieldView.day(prefix + name, name, label, words.todayHint(), false);
    }

    private static IllegalArgumentException notOfCompetence(StepKind kind) {
        return new IllegalArgumentException(kind.code());
    }
}
