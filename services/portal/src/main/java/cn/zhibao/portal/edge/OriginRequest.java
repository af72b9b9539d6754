package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.answers.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the source bears by which a matter comes in, as it was filled in: its number and the office that sent it.
///
/// @param knowingly the answer whether the matter is registered though the number is known elsewhere
/// @param mayGoOn whether that is asked
record OriginRequest(String number, String sender, String knowingly, boolean mayGoOn) {

    /// The kinds of source that an office sends; whoever else brings one is a party.
    static final String SENT_BY_OFFICES = Arrays.stream(SourceKind.values())
            .filter(OriginRequest::isSentByAnOffice)
            .map(SourceKind::name)
            .collect(Collectors.joining(" "));

    private static final String NUMBER = "sourceNumber";
    private static final String SENDER = "sender";
    private static final String KNOWINGLY = "knowingly";
    private static final String YES = "true";

    static boolean isSentByAnOffice(SourceKind kind) {
        return switch (kind) {
            case INSPECTION, TRANSFER_IN, ASSIGNED, OTHER -> true;
            case COMPLAINT, REPORT, RIGHT_HOLDER -> false;
        };
    }

    static OriginRequest of(MultivaluedMap<String, String> form) {
        var knowingly = RegisterRequest.text(form, KNOWINGLY);
        return new OriginRequest(
                RegisterRequest.text(form, NUMBER),
                RegisterRequest.text(form, SENDER),
                knowingly,
                !knowingly.isEmpty());
    }

    /// The same where the service knows the number of another case.
    OriginRequest answered(Problem problem) {
        return new OriginRequest(
                number, sender, knowingly, mayGoOn || SourceFormRequest.ELSEWHERE.equals(problem.type()));
    }

    List<FieldView> fields(SourcesWordsView words, Map<String, String> faults) {
        var asked = Stream.of(
                FieldView.line(
                        NUMBER, NUMBER, words.number(), SourceFormRequest.LONGEST_NUMBER, words.firstHint(), false),
                FieldView.line(
                        SENDER, SENDER, words.sender(), SourceFormRequest.LONGEST_NAME, words.senderHint(), false),
                SourceFormRequest.yesOrNo(
                        KNOWINGLY, KNOWINGLY, words.registerKnowingly(), words.knowinglyHint(), words));
        var typed = typed();
        return asked.filter(field -> mayGoOn || !field.name().equals(KNOWINGLY))
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// What of it goes into the body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        if (!number.isEmpty()) {
            body.put(NUMBER, number);
        }
        if (!sender.isEmpty()) {
            body.put(SENDER, sender);
        }
        if (knowingly.equals(YES)) {
            body.put(KNOWINGLY, true);
        }
        return body;
    }

    Map<String, String> typed() {
        return Map.of(NUMBER, number, SENDER, sender, KNOWINGLY, knowingly);
    }
}
