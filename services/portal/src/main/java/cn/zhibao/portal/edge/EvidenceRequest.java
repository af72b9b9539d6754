package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.evidence.EvidenceKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is told about a file that is uploaded as evidence.
record EvidenceRequest(String kind, String takenOn, String takenAt, String takenBy, String takenFrom) {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 100;

    /// The form as it is opened: taken by whoever sits before it.
    static EvidenceRequest blank(String name) {
        return new EvidenceRequest("", "", "", name, "");
    }

    /// @param field what stands in the form under a name; empty where nothing does
    static EvidenceRequest of(Function<String, String> field) {
        return new EvidenceRequest(
                field.apply("kind").strip(),
                field.apply("takenOn").strip(),
                field.apply("takenAt").strip(),
                field.apply("takenBy").strip(),
                field.apply("takenFrom").strip());
    }

    List<FieldView> fields(EvidenceWordsView words, Lang lang, Map<String, String> faults) {
        return List.of(
                FieldView.select("kind", "kind", words.kind(), kinds(lang)).filled(kind, fault(faults, "kind")),
                FieldView.day("takenOn", "takenOn", words.takenOn(), words.takenOnHint(), false)
                        .filled(takenOn, fault(faults, "takenOn")),
                FieldView.line("takenAt", "takenAt", words.takenAt(), LONGEST_PLACE, words.takenAtHint(), false)
                        .filled(takenAt, fault(faults, "takenAt")),
                FieldView.line("takenBy", "takenBy", words.takenBy(), LONGEST_NAME, words.takenByHint(), true)
                        .filled(takenBy, fault(faults, "takenBy")),
                FieldView.line("takenFrom", "takenFrom", words.takenFrom(), LONGEST_PLACE, words.takenFromHint(), false)
                        .filled(takenFrom, fault(faults, "takenFrom")));
    }

    private static String fault(Map<String, String> faults, String field) {
        return faults.getOrDefault(field, "");
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(EvidenceWordsView evidence, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (kind.isEmpty()) {
            faults.put("kind", words.faultChoose(evidence.kind()));
        }
        if (!DayText.meansToday(takenOn) && DayText.read(takenOn).isEmpty()) {
            faults.put("takenOn", words.faultDate(evidence.takenOn()));
        }
        if (takenBy.isEmpty()) {
            faults.put("takenBy", words.faultRequired(evidence.takenBy()));
        }
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> what(String name, long size) {
        var what = new LinkedHashMap<String, Object>();
        what.put("name", name);
        what.put("size", size);
        what.put("kind", kind);
        DayText.read(takenOn).ifPresent(day -> what.put("takenOn", day.toString()));
        what.put("takenBy", takenBy);
        Map.of("takenAt", takenAt, "takenFrom", takenFrom).forEach((field, typed) -> {
            if (!typed.isEmpty()) {
                what.put(field, typed);
            }
        });
        return what;
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }
}
