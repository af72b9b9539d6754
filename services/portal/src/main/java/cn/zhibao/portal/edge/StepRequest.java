package cn.zhibao.portal.edge;

import static cn.zhibao.portal.edge.RegisterRequest.text;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.steps.Room;
import cn.zhibao.portal.steps.StepKind;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A step as its form was sent: which file, the version that was seen, and the fields of the step.
public record StepRequest(StepKind kind, UUID target, int version, String key, Map<String, String> typed) {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{1,3}");

    static StepRequest of(StepKind kind, MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().forEach(name -> typed.put(name, text(form, name)));
        try {
            return new StepRequest(
                    kind,
                    UUID.fromString(text(form, "target")),
                    Integer.parseInt(text(form, "version")),
                    text(form, "key"),
                    typed);
        } catch (IllegalArgumentException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    /// Where it is taken. Clocks run in several rooms; the procedure tells in which this one does.
    Room room() {
        return kind.isOfClock() && Procedure.MEDIATION.name().equals(typed.get("procedure"))
                ? Room.MEDIATION
                : kind.room();
    }

    /// The version seen, as the services want it.
    String seen() {
        return "\"" + version + "\"";
    }

    /// The fields as they were filled in, each with what is wrong with it.
    List<FieldView> filled(List<FieldView> fields, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(typed(field), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    Map<String, String> faults(List<FieldView> fields, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var fault = fault(field, typed(field), words);
            if (!fault.isEmpty()) {
                faults.put(field.name(), fault);
            }
        }
        return faults;
    }

    /// The body of the request to the service.
    Map<String, Object> body(List<FieldView> fields) {
        var body = new LinkedHashMap<String, Object>();
        if (kind == StepKind.CONSENT_OF_APPLICANT) {
            body.put("party", "APPLICANT");
        }
        if (kind == StepKind.CONSENT_OF_RESPONDENT) {
            body.put("party", "RESPONDENT");
        }
        for (var field : fields) {
            value(field.kind(), typed(field)).ifPresent(value -> body.put(field.name(), value));
        }
        if (kind == StepKind.WITHDRAW) {
            body.put("clock", typed.getOrDefault("clock", ""));
            number(typed.getOrDefault("entry", "")).ifPresent(entry -> body.put("entry", entry));
        }
        return body;
    }

    private String typed(FieldView field) {
        return typed.getOrDefault(field.name(), "");
    }

    private static String fault(FieldView field, String value, WordsView words) {
        var label = field.label();
        if (value.isEmpty()) {
            return !field.required() ? "" : field.isSelect() ? words.faultChoose(label) : words.faultRequired(label);
        }
        return switch (field.kind()) {
            case SELECT -> "";
            case LINE, TEXT -> value.length() > field.most() ? words.faultTooLong(label, field.most()) : "";
            case DAY -> isDay(field, value) ? "" : words.faultDate(label);
            case NUMBER -> number(value).isPresent() ? "" : words.faultWhole(label);
        };
    }

    /// A day that must be told is told as a day: the service takes today only for one that is left out.
    private static boolean isDay(FieldView field, String value) {
        return DayText.read(value).isPresent() || (!field.required() && DayText.meansToday(value));
    }

    private static Optional<?> value(FieldView.Kind kind, String typed) {
        return switch (kind) {
            case SELECT, LINE, TEXT -> Optional.of(typed).filter(text -> !text.isEmpty());
            case DAY -> DayText.read(typed).map(LocalDate::toString);
            case NUMBER -> number(typed);
        };
    }

    /// A whole number from 1, in half or full width.
    private static Optional<Integer> number(String typed) {
        return Optional.of(typed)
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(number -> number > 0);
    }
}
