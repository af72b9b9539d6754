package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.steps.ExpertField;
import cn.zhibao.portal.steps.ExpertKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of an expert as it was sent: what was typed, by field. Each field of knowledge is a box of its own.
record ExpertFormRequest(Map<String, String> typed) {

    private static final String BOX = "field.";
    private static final int MOST_NAME = 80;
    private static final int MOST_TEXT = 200;

    /// A field of knowledge to tick.
    public record Box(String field, String label, boolean isTicked) {}

    static ExpertFormRequest blank() {
        return new ExpertFormRequest(Map.of());
    }

    static ExpertFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return new ExpertFormRequest(typed);
    }

    String key() {
        return typed.getOrDefault("key", "");
    }

    /// The body of the request to case-intake; what is no day goes as it stands and is refused by its name.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        for (var name : List.of("name", "kind", "region", "fieldNote", "employer", "contact")) {
            put(body, name, typed.getOrDefault(name, ""));
        }
        for (var name : List.of("from", "until")) {
            var text = typed.getOrDefault(name, "");
            put(body, name, DayText.read(text).map(Object::toString).orElse(text));
        }
        body.put(
                "fields",
                Arrays.stream(ExpertField.values())
                        .map(Enum::name)
                        .filter(code -> typed.containsKey(BOX + code))
                        .toList());
        return body;
    }

    List<FieldView> fields(
            List<RegionCode> regions, ExpertsWordsView words, WordsView own, Lang lang, Map<String, String> faults) {
        var fields = List.of(
                FieldView.line("name", "name", words.name(), MOST_NAME, "", true),
                FieldView.select("kind", "kind", words.kind(), kinds(lang)),
                FieldView.select("region", "region", own.fieldRegion(), regions(regions, lang)),
                FieldView.line("employer", "employer", words.employer(), MOST_TEXT, words.employerHint(), true),
                FieldView.line("contact", "contact", words.contact(), MOST_TEXT, words.contactHint(), false),
                FieldView.day("from", "from", words.from(), "", true),
                FieldView.day("until", "until", words.until(), "", true),
                FieldView.line("fieldNote", "fieldNote", words.fieldNote(), MOST_TEXT, words.fieldNoteHint(), false));
        return DistributionPageView.filled(fields, typed, faults);
    }

    List<Box> boxes(Lang lang) {
        return Arrays.stream(ExpertField.values())
                .map(field -> new Box(BOX + field.name(), lang.pick(field), typed.containsKey(BOX + field.name())))
                .toList();
    }

    static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(ExpertKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }

    static List<FieldView.Option> knowledge(Lang lang) {
        return Arrays.stream(ExpertField.values())
                .map(field -> new FieldView.Option(field.name(), lang.pick(field)))
                .toList();
    }

    private static List<FieldView.Option> regions(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }
}
