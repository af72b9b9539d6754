package cn.zhibao.portal.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The questions of the survey as a form, and what was filled in.
record SurveyFieldsView(List<FieldView> fields) {

    private static final int LONGEST = 500;

    static SurveyFieldsView blank(SurveyWordsView words) {
        return new SurveyFieldsView(List.of(
                FieldView.select(
                        "overall",
                        "overall",
                        words.overall(),
                        List.of(
                                new FieldView.Option("5", words.overall5()),
                                new FieldView.Option("4", words.overall4()),
                                new FieldView.Option("3", words.overall3()),
                                new FieldView.Option("2", words.overall2()),
                                new FieldView.Option("1", words.overall1()))),
                FieldView.select(
                        "toldInTime",
                        "toldInTime",
                        words.toldInTime(),
                        List.of(new FieldView.Option("true", words.yes()), new FieldView.Option("false", words.no()))),
                FieldView.text("comment", "comment", words.comment(), LONGEST, words.commentHint())
                        .optional()));
    }

    /// With the day of the telephone call, for officers.
    SurveyFieldsView byTelephone(SurveyWordsView words) {
        var all = new java.util.ArrayList<>(fields);
        all.add(FieldView.day("answeredOn", "answeredOn", words.phoneDay(), words.dayHint(), false));
        return new SurveyFieldsView(List.copyOf(all));
    }

    /// As somebody filled it in, each field saying what is wrong with it.
    ///
    /// @param typed what was typed into the field of a name
    SurveyFieldsView filled(UnaryOperator<String> typed, Map<String, String> faults) {
        return new SurveyFieldsView(fields.stream()
                .map(field -> field.filled(typed.apply(field.name()), faults.getOrDefault(field.name(), "")))
                .toList());
    }

    /// What this page itself can tell to be missing.
    Map<String, String> faults(SurveyWordsView words) {
        return fields.stream()
                .filter(field -> field.required() && !isChosen(field))
                .collect(Collectors.toUnmodifiableMap(FieldView::name, field -> words.missing(field.label())));
    }

    /// What the service is sent; what was left empty is left out.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        fields.stream()
                .filter(field -> !field.value().isBlank())
                .forEach(field -> body.put(field.name(), value(field)));
        return body;
    }

    private static Object value(FieldView field) {
        return switch (field.name()) {
            case "overall" -> Integer.valueOf(field.value());
            case "toldInTime" -> Boolean.valueOf(field.value());
            case "answeredOn" ->
                cn.zhibao.portal.DayText.read(field.value())
                        .map(Object::toString)
                        .orElse(field.value());
            default -> field.value();
        };
    }

    private static boolean isChosen(FieldView field) {
        return field.options().stream().anyMatch(option -> option.value().equals(field.value()));
    }
}
