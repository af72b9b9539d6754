package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.edge.services.SourcesView;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The form that corrects the number and the sender of what a case was registered with, as it was filled in.
///
/// @param isOpen whether somebody corrects it at all
/// @param mayGoOn whether the number was found elsewhere, and somebody may go on knowingly
/// @param typed by field; empty until somebody typed
/// @param faults by field
record FirstSourceRequest(
        boolean isOpen,
        String version,
        String key,
        boolean mayGoOn,
        Map<String, String> typed,
        Map<String, String> faults) {

    static final FirstSourceRequest NONE = new FirstSourceRequest(false, "", "", false, Map.of(), Map.of());
    static final FirstSourceRequest BEGUN = new FirstSourceRequest(true, "", "", false, Map.of(), Map.of());

    private static final String NUMBER = "sourceNumber";
    private static final String SENDER = "sender";
    private static final String REASON = "reason";
    private static final String KNOWINGLY = "knowingly";
    private static final int LONGEST_REASON = 500;

    static FirstSourceRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        List.of(NUMBER, SENDER, REASON, KNOWINGLY)
                .forEach(field -> typed.put(field, RegisterRequest.text(form, field)));
        return new FirstSourceRequest(
                true,
                RegisterRequest.text(form, "version"),
                RegisterRequest.text(form, "key"),
                !said(typed, KNOWINGLY).isEmpty(),
                typed,
                Map.of());
    }

    /// The same where the service refused it.
    FirstSourceRequest refused(Problem problem, Map<String, String> why) {
        return new FirstSourceRequest(
                isOpen, version, key, mayGoOn || SourceFormRequest.ELSEWHERE.equals(problem.type()), typed, why);
    }

    String seen() {
        return "\"" + version + "\"";
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        List.of(NUMBER, SENDER, REASON).forEach(field -> body.put(field, said(typed, field)));
        body.put(KNOWINGLY, said(typed, KNOWINGLY).equals("true"));
        return body;
    }

    /// @param first as it stands, with which the form begins
    List<FieldView> fields(SourcesView.First first, SourcesWordsView words) {
        if (!isOpen) {
            return List.of();
        }
        var fields = new ArrayList<FieldView>();
        fields.add(FieldView.line(
                id(NUMBER), NUMBER, words.number(), SourceFormRequest.LONGEST_NUMBER, words.firstHint(), false));
        if (OriginRequest.isSentByAnOffice(first.source())) {
            fields.add(FieldView.line(
                    id(SENDER), SENDER, words.sender(), SourceFormRequest.LONGEST_NAME, words.senderHint(), false));
        }
        fields.add(
                FieldView.text(id(REASON), REASON, words.correctReason(), LONGEST_REASON, words.correctReasonHint()));
        if (mayGoOn) {
            fields.add(SourceFormRequest.yesOrNo(
                    id(KNOWINGLY), KNOWINGLY, words.correctKnowingly(), words.knowinglyHint(), words));
        }
        var shown = typed.isEmpty() ? standing(first) : typed;
        return fields.stream()
                .map(field -> field.filled(said(shown, field.name()), said(faults, field.name())))
                .toList();
    }

    private static Map<String, String> standing(SourcesView.First first) {
        return Map.of(
                NUMBER, Objects.requireNonNullElse(first.number(), ""),
                SENDER, Objects.requireNonNullElse(first.sender(), ""));
    }

    private static String id(String field) {
        return "correct-" + field;
    }

    private static String said(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "");
    }
}
