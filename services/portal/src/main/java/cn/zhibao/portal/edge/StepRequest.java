package cn.zhibao.portal.edge;

import static cn.zhibao.portal.edge.RegisterRequest.text;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.steps.StepKind;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A step as its form was sent: which file, the version that was seen, and the fields of the step.
public record StepRequest(StepKind kind, UUID target, int version, String key, Map<String, String> typed) {

    private static final int LONGEST_BASIS = 500;

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

    /// The version seen, as the services want it.
    String seen() {
        return "\"" + version + "\"";
    }

    /// The fields as they were filled in, each with what is wrong with it.
    List<FieldView> filled(List<FieldView> fields, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    Map<String, String> faults(List<FieldView> fields, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (field.required() && value.isEmpty()) {
                faults.put(
                        field.name(),
                        field.isSelect() ? words.faultChoose(field.label()) : words.faultRequired(field.label()));
            } else if (field.isText() && value.length() > LONGEST_BASIS) {
                faults.put(field.name(), words.faultTooLong(field.label(), LONGEST_BASIS));
            } else if (isWrongDay(field, value)) {
                faults.put(field.name(), words.faultDate());
            }
        }
        return faults;
    }

    /// The body of the request to the service.
    Map<String, String> body(List<FieldView> fields) {
        var body = new LinkedHashMap<String, String>();
        if (kind == StepKind.CONSENT_OF_APPLICANT) {
            body.put("party", "APPLICANT");
        }
        if (kind == StepKind.CONSENT_OF_RESPONDENT) {
            body.put("party", "RESPONDENT");
        }
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (field.isSelect() || field.isText()) {
                body.put(field.name(), value);
            } else {
                DayText.read(value).ifPresent(day -> body.put(field.name(), day.toString()));
            }
        }
        return body;
    }

    private static boolean isWrongDay(FieldView field, String value) {
        return !field.isSelect()
                && !field.isText()
                && !DayText.meansToday(value)
                && DayText.read(value).isEmpty();
    }
}
