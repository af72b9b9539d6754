package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.edge.services.AllegationView;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is alleged, as it was typed into a form; all of it may stay empty.
///
/// @param prefix of the fields' names: `allegation.` in the registration form, nothing on a page of their own
/// @param typed what stands in the fields, by their names without the prefix
record AllegationRequest(String prefix, Map<String, String> typed) {

    static final String OF_REGISTRATION = "allegation.";

    private static final int LONGEST = 200;
    private static final int LONGEST_ACT = 2000;
    private static final int LONGEST_LINK = 1000;
    private static final int LONGEST_VALUE = 20;
    private static final Pattern YUAN = Pattern.compile("\\d{1,12}(?:\\.\\d{1,2})?");
    private static final Pattern OF_AN_AMOUNT = Pattern.compile("[,\\s¥元]");
    private static final List<String> FIELDS = List.of("act", "goods", "value", "place", "link", "began", "ended");

    static AllegationRequest of(String prefix, MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, RegisterRequest.text(form, prefix + field)));
        return new AllegationRequest(prefix, Map.copyOf(typed));
    }

    /// The form as it stands on record.
    static AllegationRequest of(AllegationView stated) {
        return new AllegationRequest(
                "",
                Map.of(
                        "act", FactsView.text(stated.act()),
                        "goods", FactsView.text(stated.goods()),
                        "value", stated.value() == null ? "" : stated.value().toPlainString(),
                        "place", FactsView.text(stated.place()),
                        "link", FactsView.text(stated.link()),
                        "began", FactsView.text(stated.began()),
                        "ended", FactsView.text(stated.ended())));
    }

    static AllegationRequest blank() {
        return new AllegationRequest("", Map.of());
    }

    /// The fields as they were filled in, each with what is wrong with it.
    List<FieldView> fields(AllegationWordsView words, Map<String, String> faults) {
        return List.of(
                filled(
                        FieldView.line(id("goods"), name("goods"), words.goods(), LONGEST, words.goodsHint(), false),
                        faults),
                filled(
                        FieldView.line(id("place"), name("place"), words.place(), LONGEST, words.placeHint(), false),
                        faults),
                filled(
                        FieldView.line(id("link"), name("link"), words.link(), LONGEST_LINK, words.linkHint(), false),
                        faults),
                filled(FieldView.day(id("began"), name("began"), words.began(), words.dayHint(), false), faults),
                filled(FieldView.day(id("ended"), name("ended"), words.ended(), words.endedHint(), false), faults),
                filled(
                        FieldView.line(
                                id("value"), name("value"), words.value(), LONGEST_VALUE, words.valueHint(), false),
                        faults),
                filled(
                        FieldView.text(id("act"), name("act"), words.act(), LONGEST_ACT, words.actHint())
                                .optional(),
                        faults));
    }

    /// What the form itself can tell is no day or no amount; the service tells the rest.
    Map<String, String> faults(AllegationWordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (!text("value").isEmpty() && yuan().isEmpty()) {
            faults.put(name("value"), words.faultValue());
        }
        for (var field : List.of("began", "ended")) {
            if (!text(field).isEmpty() && day(field).isEmpty()) {
                faults.put(name(field), words.faultDay(field.equals("began") ? words.began() : words.ended()));
            }
        }
        return faults;
    }

    /// What is told, for the body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("act", "goods", "place", "link")) {
            said(field).ifPresent(text -> body.put(field, text));
        }
        yuan().ifPresent(amount -> body.put("value", amount));
        day("began").ifPresent(day -> body.put("began", day));
        day("ended").ifPresent(day -> body.put("ended", day));
        return body;
    }

    boolean isFilled() {
        return typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /// What stands in the fields, by their whole names.
    Map<String, String> whole() {
        var whole = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> whole.put(name(field), text));
        return whole;
    }

    Optional<String> said(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /// A day that is one; half a day is none yet.
    Optional<String> day(String field) {
        return DayText.read(text(field)).map(Object::toString);
    }

    private Optional<BigDecimal> yuan() {
        var plain = OF_AN_AMOUNT
                .matcher(Normalizer.normalize(text("value"), Normalizer.Form.NFKC))
                .replaceAll("");
        return YUAN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private FieldView filled(FieldView field, Map<String, String> faults) {
        return field.filled(text(field.name().substring(prefix.length())), faults.getOrDefault(field.name(), ""));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    private String name(String field) {
        return prefix + field;
    }

    private String id(String field) {
        return (prefix.isEmpty() ? OF_REGISTRATION : prefix).replace('.', '-') + field;
    }
}
