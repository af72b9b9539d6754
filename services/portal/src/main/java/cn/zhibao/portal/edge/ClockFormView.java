package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.steps.StepKind;
import java.util.List;
import java.util.Optional;

/// What the steps on a clock ask for (期限办理). Without the clock at hand, as when a form comes back, the fields
/// are the same and offer nothing to choose from.
record ClockFormView(String prefix, Optional<ClockView> clock, ClockWordsView words, Lang lang) {

    private static final int LONGEST_APPROVER = 60;
    private static final int LONGEST_DOCUMENT = 100;

    List<FieldView> fields(StepKind kind) {
        return switch (kind) {
            case SUSPEND ->
                List.of(
                        cause(),
                        on(words.fieldSuspendedOn(), words.fieldSuspendedOnHint()),
                        approver(words.fieldApproverHint()),
                        document());
            case RESUME -> List.of(on(words.fieldResumedOn(), words.fieldResumedOnHint()));
            case EXTEND ->
                List.of(
                        amount(),
                        approver(extension()
                                .map(next -> words.fieldApproverOf(lang.pick(next.approver())))
                                .orElse(words.fieldApproverHint())),
                        on(words.fieldExtendedOn(), words.fieldExtendedOnHint()),
                        document());
            case EXCLUDE ->
                List.of(
                        cause(),
                        FieldView.day(prefix + "from", "from", words.fieldFrom(), words.fieldFromHint(), true),
                        FieldView.day(prefix + "to", "to", words.fieldTo(), words.fieldToHint(), true),
                        document());
            case WITHDRAW -> List.of(FieldView.select(prefix + "entry", "entry", words.fieldEntry(), entries()));
            case ACCEPT,
                    REFUSE,
                    ROUTE,
                    RETRACT,
                    ASK,
                    SUPPLY,
                    LINK,
                    NOTIFY,
                    PROVE,
                    STATE,
                    DISPUTE,
                    SETTLE,
                    REPORT,
                    DESIGNATE,
                    CONSENT_OF_APPLICANT,
                    CONSENT_OF_RESPONDENT,
                    AGREE,
                    FAIL,
                    FILE,
                    DECLINE,
                    DECIDE,
                    CLOSE -> List.of();
        };
    }

    private FieldView cause() {
        var options = clock.map(ClockView::causes).orElse(List.of()).stream()
                .map(cause -> new FieldView.Option(cause.code(), lang.pick(cause)))
                .toList();
        return FieldView.select(prefix + "cause", "cause", words.fieldCause(), options);
    }

    private FieldView on(String label, String hint) {
        return FieldView.day(prefix + "on", "on", label, hint, false);
    }

    private FieldView approver(String hint) {
        return FieldView.line(prefix + "approver", "approver", words.fieldApprover(), LONGEST_APPROVER, hint, true);
    }

    private FieldView document() {
        return FieldView.line(
                prefix + "document",
                "document",
                words.fieldDocument(),
                LONGEST_DOCUMENT,
                words.fieldDocumentHint(),
                false);
    }

    /// The rule says how much; where it leaves that to whoever grants it, it must be told.
    private FieldView amount() {
        var isOpen = extension().filter(next -> next.amount() == null).isPresent();
        return FieldView.number(
                prefix + "amount",
                "amount",
                words.fieldAmount(),
                extension().map(this::amountHint).orElse(""),
                isOpen);
    }

    private String amountHint(ClockView.Extension next) {
        var unit = TermView.unit(next.unit(), words);
        return next.amount() == null
                ? words.fieldAmountOpen(unit)
                : words.fieldAmountMost(new TermView(next.amount(), next.unit()).words(words), unit);
    }

    private Optional<ClockView.Extension> extension() {
        return clock.flatMap(one -> Optional.ofNullable(one.extension()));
    }

    private List<FieldView.Option> entries() {
        return clock.map(one -> one.entries().stream()
                        .filter(ClockView.Entry::isWithdrawable)
                        .map(entry -> new FieldView.Option(
                                String.valueOf(entry.number()), ClockRowView.inShort(entry, one.unit(), words, lang)))
                        .toList())
                .orElse(List.of());
    }
}
