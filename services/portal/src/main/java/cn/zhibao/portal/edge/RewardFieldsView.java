package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A form of a reward, and what was filled in.
record RewardFieldsView(List<FieldView> fields) {

    private static final int LONGEST_AMOUNT = 12;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_WORDS = 500;
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,8}(?:\\.[0-9]{1,2})?");

    static RewardFieldsView proposal(RewardWordsView words) {
        return new RewardFieldsView(List.of(
                FieldView.line("amount", "amount", words.amount(), LONGEST_AMOUNT, words.amountHint(), true),
                FieldView.line(
                        "decisionNo", "decisionNo", words.decisionNo(), LONGEST_NUMBER, words.decisionNoHint(), true),
                FieldView.day("decisionOn", "decisionOn", words.decisionOn(), "", true),
                FieldView.text("reason", "reason", words.reason(), LONGEST_WORDS, words.reasonHint())));
    }

    static RewardFieldsView decision(RewardWordsView words) {
        return new RewardFieldsView(List.of(FieldView.text("reason", "reason", words.opinion(), LONGEST_WORDS, "")));
    }

    static RewardFieldsView collection(RewardWordsView words) {
        return new RewardFieldsView(List.of(
                FieldView.select(
                        "way",
                        "way",
                        words.way(),
                        List.of(
                                new FieldView.Option("COUNTER", words.wayCounter()),
                                new FieldView.Option("TRANSFER", words.wayTransfer()))),
                FieldView.day("collectedOn", "collectedOn", words.collectedOn(), words.dayHint(), false)));
    }

    /// As somebody filled it in, each field saying what is wrong with it.
    ///
    /// @param typed what was typed into the field of a name
    RewardFieldsView filled(UnaryOperator<String> typed, Map<String, String> faults) {
        return new RewardFieldsView(fields.stream()
                .map(field -> field.filled(typed.apply(field.name()), faults.getOrDefault(field.name(), "")))
                .toList());
    }

    /// What this page itself can tell to be missing or no amount of money.
    Map<String, String> faults(RewardWordsView words) {
        return fields.stream()
                .filter(field -> isWrong(field))
                .collect(Collectors.toUnmodifiableMap(
                        FieldView::name,
                        field -> field.name().equals("amount") && !field.value().isBlank()
                                ? words.badAmount()
                                : words.missing(field.label())));
    }

    /// What the service is sent; what was left empty is left out.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        fields.stream()
                .filter(field -> !field.value().isBlank())
                .forEach(field -> body.put(field.name(), value(field)));
        return body;
    }

    private static boolean isWrong(FieldView field) {
        if (field.name().equals("amount")) {
            return !YUAN.matcher(field.value().strip()).matches();
        }
        if (field.isSelect()) {
            return field.options().stream().noneMatch(option -> option.value().equals(field.value()));
        }
        return field.required() && field.value().isBlank();
    }

    private static Object value(FieldView field) {
        return switch (field.name()) {
            case "amount" -> new BigDecimal(field.value().strip());
            case "decisionOn", "collectedOn" ->
                DayText.read(field.value()).map(Object::toString).orElse(field.value());
            default -> field.value();
        };
    }
}
