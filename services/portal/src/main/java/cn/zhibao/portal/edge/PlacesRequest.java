package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.competence.TraderKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What competence hangs on, in the registration form as it was sent; all of it may stay empty.
///
/// @param typed what stands in the fields, by their names: `competence.actPlace`
record PlacesRequest(Map<String, String> typed) {

    private static final int LONGEST = 6;
    private static final String PREFIX = "competence.";
    private static final String TRADER = "trader";
    private static final List<String> PLACES = List.of("actPlace", "traderPlace", "platformPlace");

    static PlacesRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        Stream.concat(PLACES.stream(), Stream.of(TRADER))
                .forEach(field -> typed.put(PREFIX + field, RegisterRequest.text(form, PREFIX + field)));
        return new PlacesRequest(Map.copyOf(typed));
    }

    /// The fields as they were filled in, each with what is wrong with it.
    List<FieldView> fields(JurisdictionWordsView words, Lang lang, Map<String, String> faults) {
        return fields(PREFIX, words, lang).stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// The same fields wherever they are asked for.
    static List<FieldView> fields(String prefix, JurisdictionWordsView words, Lang lang) {
        return List.of(
                place(prefix, "actPlace", words.fieldActPlace(), words.placeHint()),
                FieldView.select(id(prefix, TRADER), name(prefix, TRADER), words.fieldTrader(), traders(lang))
                        .optional(),
                place(prefix, "traderPlace", words.fieldTraderPlace(), words.fieldTraderPlaceHint()),
                place(prefix, "platformPlace", words.fieldPlatformPlace(), words.placeHint()));
    }

    /// A region is told by its code.
    Map<String, String> faults(JurisdictionWordsView words, Lang lang) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields(words, lang, Map.of())) {
            if (!field.isSelect() && !field.value().isEmpty() && !RegionCode.isValid(field.value())) {
                faults.put(field.name(), words.faultRegion(field.label()));
            }
        }
        return faults;
    }

    /// What is told, for the body of the request to case-intake.
    Map<String, String> body() {
        var body = new LinkedHashMap<String, String>();
        typed.forEach((name, text) -> {
            if (!text.isEmpty()) {
                body.put(name.substring(PREFIX.length()), text);
            }
        });
        return body;
    }

    boolean isFilled() {
        return !body().isEmpty();
    }

    /// A place that is one; half a code is none yet.
    Optional<String> place(String field) {
        return Optional.ofNullable(typed.get(PREFIX + field)).filter(RegionCode::isValid);
    }

    Optional<String> trader() {
        var told = typed.getOrDefault(PREFIX + TRADER, "");
        return Arrays.stream(TraderKind.values())
                .map(Enum::name)
                .filter(told::equals)
                .findFirst();
    }

    private static FieldView place(String prefix, String field, String label, String hint) {
        return FieldView.line(id(prefix, field), name(prefix, field), label, LONGEST, hint, false);
    }

    private static String name(String prefix, String field) {
        return prefix.equals(PREFIX) ? PREFIX + field : field;
    }

    private static String id(String prefix, String field) {
        return prefix.replace('.', '-') + field;
    }

    private static List<FieldView.Option> traders(Lang lang) {
        return Arrays.stream(TraderKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }
}
