package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.PartnerEntryView;
import cn.zhibao.portal.referral.PartnerName;
import cn.zhibao.portal.referral.ReferralKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A message to another office as somebody has written it.
///
/// @param typed by field
/// @param evidence the ids of the pieces that were ticked
record ReferralRequest(Map<String, String> typed, Set<String> evidence) {

    static final ReferralRequest BLANK = new ReferralRequest(Map.of(), Set.of());

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_BASIS = 500;
    private static final List<String> FIELDS = List.of("kind", "partner", "subject", "reason", "basis", "dueOn");
    private static final String DAY = "dueOn";

    static ReferralRequest of(MultivaluedMap<String, String> form) {
        return new ReferralRequest(
                FIELDS.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                name -> name,
                                name -> RegisterRequest.text(form, name).strip())),
                Set.copyOf(Optional.ofNullable(form.get("evidence")).orElse(List.of())));
    }

    List<FieldView> fields(
            List<PartnerEntryView> partners, ReferralWordsView words, Lang lang, Map<String, String> faults) {
        return List.of(
                        FieldView.select("kind", "kind", words.kind(), kinds(lang)),
                        FieldView.select("partner", "partner", words.partner(), options(partners, words, lang)),
                        FieldView.line(
                                "subject", "subject", words.subject(), LONGEST_SUBJECT, words.subjectHint(), true),
                        FieldView.text("reason", "reason", words.reason(), LONGEST_REASON, words.reasonHint()),
                        FieldView.text("basis", "basis", words.basis(), LONGEST_BASIS, words.basisHint()),
                        FieldView.day(DAY, DAY, words.dueOn(), words.dueOnHint(), false))
                .stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(List<FieldView> fields, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            if (field.required() && field.value().isEmpty()) {
                faults.put(
                        field.name(),
                        field.isSelect() ? words.faultChoose(field.label()) : words.faultRequired(field.label()));
            }
            if (field.name().equals(DAY)
                    && !field.value().isEmpty()
                    && DayText.read(field.value()).isEmpty()) {
                faults.put(field.name(), words.faultDate(field.label()));
            }
        }
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        typed.forEach((name, text) -> {
            if (!name.equals(DAY) && !text.isEmpty()) {
                body.put(name, text);
            }
        });
        DayText.read(typed.getOrDefault(DAY, "")).ifPresent(day -> body.put(DAY, day.toString()));
        body.put("evidence", List.copyOf(evidence));
        return body;
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(ReferralKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }

    private static List<FieldView.Option> options(List<PartnerEntryView> partners, ReferralWordsView words, Lang lang) {
        return partners.stream()
                .filter(one -> !one.isEnded())
                .map(one -> new FieldView.Option(
                        one.code(),
                        PartnerName.of(one.zh(), one.en(), one.confirmed(), lang)
                                + (one.inside() ? lang.pick("（", " (") + words.inside() + lang.pick("）", ")") : "")))
                .toList();
    }
}
