package cn.zhibao.portal.edge;

import cn.zhibao.portal.Moment;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ReporterView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The page about a reporter who must not be known: what is sealed, who asked to look, and for the one who has just
/// opened it, who it is.
///
/// @param shieldFields the form that seals; empty where an identity is sealed already or the person may not
/// @param askFields the form that asks to look; empty where there is nothing to look at or the person may not
/// @param identity empty but for whoever has opened it
public record ReporterPageView(
        UUID caseId,
        String key,
        String standing,
        List<FieldView> shieldFields,
        List<FieldView> askFields,
        List<Row> openings,
        List<FactsView.Fact> identity,
        String identityNote,
        ErrorsView errors) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 500;
    private static final Duration READABLE = Duration.ofMinutes(15);

    /// One time that somebody wanted to look.
    ///
    /// @param noun the step that can be taken now, empty for none
    public record Row(
            UUID id,
            String when,
            String asker,
            String reason,
            String approver,
            String state,
            String noun,
            int version) {}

    static ReporterPageView of(UUID caseId, ReporterView reporter, Person person, ReporterWordsView words) {
        var mayShield = person.isAny(Role.OFFICER) && !reporter.isShielded();
        var mayAsk = person.isAny(Role.OFFICER, Role.APPROVER) && reporter.isShielded();
        return new ReporterPageView(
                caseId,
                UUID.randomUUID().toString(),
                reporter.isShielded()
                        ? words.shielded(
                                Objects.toString(reporter.shieldedOn()), Objects.toString(reporter.shieldedBy(), ""))
                        : words.none(),
                mayShield ? shieldFields(words) : List.of(),
                mayAsk ? askFields(words) : List.of(),
                reporter.openings().stream()
                        .map(opening -> row(opening, person, words))
                        .toList(),
                List.of(),
                "",
                ErrorsView.NONE);
    }

    static List<FieldView> shieldFields(ReporterWordsView words) {
        return List.of(
                FieldView.line("name", "name", words.name(), LONGEST_NAME, "", false),
                FieldView.line("idNumber", "idNumber", words.idNumber(), LONGEST_NUMBER, "", false),
                FieldView.text("contact", "contact", words.contact(), LONGEST_TEXT, words.contactHint())
                        .optional());
    }

    static List<FieldView> askFields(ReporterWordsView words) {
        return List.of(FieldView.text("reason", "reason", words.reason(), LONGEST_TEXT, words.reasonHint()));
    }

    /// The same page with the forms as they were filled in, and what is wrong.
    ReporterPageView failed(Map<String, String> typed, Map<String, String> faults, ErrorsView why) {
        return new ReporterPageView(
                caseId,
                key,
                standing,
                filled(shieldFields, typed, faults),
                filled(askFields, typed, faults),
                openings,
                identity,
                identityNote,
                why);
    }

    /// The same page for the one who has just opened the identity.
    ReporterPageView opened(ReporterView.Identity who, Instant openedAt, ReporterWordsView words) {
        return new ReporterPageView(
                caseId,
                key,
                standing,
                shieldFields,
                askFields,
                openings,
                List.of(
                        new FactsView.Fact(words.name(), who.name()),
                        new FactsView.Fact(words.idNumber(), who.idNumber()),
                        new FactsView.Fact(words.contact(), who.contact())),
                words.identityNote(Moment.minute(openedAt.plus(READABLE))),
                errors);
    }

    private static List<FieldView> filled(
            List<FieldView> fields, Map<String, String> typed, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// Who asked is known to this page by account only; the service holds one person to the other.
    private static Row row(ReporterView.Opening opening, Person person, ReporterWordsView words) {
        var noun = switch (opening.state()) {
            case ASKED -> person.isAny(Role.APPROVER) ? "approval" : "";
            case APPROVED -> person.isAny(Role.OFFICER, Role.APPROVER) ? "opening" : "";
            case OPENED, OVER -> "";
        };
        return new Row(
                opening.id(),
                Moment.minute(opening.askedAt()),
                opening.askedBy(),
                opening.reason(),
                Optional.ofNullable(opening.approvedBy()).orElse(""),
                state(opening.state(), words),
                noun,
                opening.version());
    }

    private static String state(ReporterView.State state, ReporterWordsView words) {
        return switch (state) {
            case ASKED -> words.asked();
            case APPROVED -> words.approved();
            case OPENED -> words.opened();
            case OVER -> words.over();
        };
    }
}
