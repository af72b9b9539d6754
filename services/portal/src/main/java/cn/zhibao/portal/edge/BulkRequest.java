package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Selection;
import cn.zhibao.portal.worklist.Skip;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What was asked for from a worklist: the deed, the cases with the versions that were seen, and the deed's fields.
record BulkRequest(
        Deed deed,
        List<Picked> picked,
        String key,
        String back,
        String warned,
        Map<String, String> typed,
        Map<Skip, Integer> passed) {

    /// More than that is not our form.
    private static final int MOST = Selection.MOST;

    private static final String LISTS = "/desk";

    /// A case, and the version that was seen.
    record Picked(UUID id, int version) {

        static Picked of(String text) {
            var parts = text.split("@", 2);
            return new Picked(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        }

        /// The version as the services want it.
        String seen() {
            return "\"" + version + "\"";
        }

        String text() {
            return id + "@" + version;
        }
    }

    static BulkRequest of(Map<String, List<String>> form) {
        try {
            var cases = Objects.requireNonNullElse(form.get("case"), List.<String>of());
            if (cases.size() > MOST) {
                throw new BadRequestException();
            }
            var typed = new LinkedHashMap<String, String>();
            List.of("handler", "until", "reason").forEach(name -> typed.put(name, text(form, name)));
            return new BulkRequest(
                    Deed.of(text(form, "deed")).orElseThrow(BadRequestException::new),
                    cases.stream().map(Picked::of).distinct().toList(),
                    text(form, "key"),
                    back(text(form, "back")),
                    text(form, "warned"),
                    typed,
                    passed(Objects.requireNonNullElse(form.get("passed"), List.<String>of())));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    private static String text(Map<String, List<String>> form, String name) {
        return Objects.requireNonNullElse(form.get(name), List.<String>of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /// How many were passed over before, by reason: `TAKEN@2`.
    private static Map<Skip, Integer> passed(List<String> told) {
        var passed = new EnumMap<Skip, Integer>(Skip.class);
        for (var one : told) {
            var parts = one.split("@", 2);
            passed.put(Skip.valueOf(parts[0]), Math.clamp(Integer.parseInt(parts[1]), 0, MOST));
        }
        return passed;
    }

    /// Back to where one came from, which is the desk and nowhere else.
    static String back(String address) {
        return address.equals(LISTS) || address.startsWith(LISTS + "?") || address.startsWith(LISTS + "/")
                ? address
                : LISTS;
    }

    /// The same, back to the list with what is selected now.
    BulkRequest fromList() {
        var selection = Selection.of(picked.stream().map(Picked::text).toList());
        return back.startsWith(LISTS + "?")
                ? new BulkRequest(deed, picked, key, selection.on(back), warned, typed, passed)
                : this;
    }

    /// Back to the list once it was done, with nothing selected.
    String backUnpicked() {
        return Selection.bare(back);
    }

    /// The key of one item: its own, and the same again when the form is sent again.
    String key(Picked one) {
        return key + "." + one.id();
    }

    Optional<LocalDate> until() {
        return DayText.read(typed.getOrDefault("until", ""));
    }

    /// The body of the request to the service.
    Map<String, Object> body() {
        return switch (deed) {
            case ASSIGN -> Map.of("handler", typed.getOrDefault("handler", ""));
            case HOLD ->
                Map.of(
                        "until", until().map(LocalDate::toString).orElse(""),
                        "reason", typed.getOrDefault("reason", ""));
            case CLAIM, RETURN, RELEASE -> Map.of();
        };
    }

    /// What is wrong with its fields, by their names.
    Map<String, String> faults(List<FieldView> fields, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (value.isEmpty()) {
                faults.put(
                        field.name(),
                        field.isSelect() ? words.faultChoose(field.label()) : words.faultRequired(field.label()));
            } else if (field.name().equals("until") && until().isEmpty()) {
                faults.put("until", words.faultDate(field.label()));
            } else if (field.most() > 0 && value.length() > field.most()) {
                faults.put(field.name(), words.faultTooLong(field.label(), field.most()));
            }
        }
        return faults;
    }

    List<FieldView> filled(List<FieldView> fields, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }
}
