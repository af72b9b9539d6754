package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.aid.AidOutcome;
import cn.zhibao.portal.edge.services.AidView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One thing that can be done with a request for help now, and its form.
///
/// @param isFirst what is done in the ordinary course
/// @param isOpen whether its form is shown unfolded
public record AidDeedView(String noun, String label, boolean isFirst, boolean isOpen, List<FieldView> fields) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NUMBER = 100;

    /// What the state of a ticket allows.
    static List<AidDeedView> of(AidView ticket, AidWordsView words, Lang lang) {
        var deeds = new ArrayList<AidDeedView>();
        switch (ticket.status()) {
            case "RECEIVED" -> {
                deeds.add(service(words));
                deeds.add(ending("declination", words.doDeclination(), words));
                deeds.add(ending("withdrawal", words.doWithdrawal(), words));
            }
            case "IN_SERVICE" -> {
                deeds.add(closing(words, lang));
                deeds.add(ending("withdrawal", words.doWithdrawal(), words));
            }
            default -> {
                // It is over; what it belongs to can still be said.
            }
        }
        if (ticket.caseNo() == null) {
            deeds.add(new AidDeedView(
                    "matter",
                    words.doMatter(),
                    false,
                    false,
                    List.of(FieldView.line(
                            "matter-caseNo", "caseNo", words.caseNo(), LONGEST_NUMBER, words.registerCase(), true))));
        }
        return List.copyOf(deeds);
    }

    /// The same deed as somebody filled it in, unfolded.
    AidDeedView filled(Map<String, String> typed, Map<String, String> faults) {
        return new AidDeedView(noun, label, isFirst, true, PartyFormView.filled(fields, typed, faults));
    }

    /// Days that were typed and are none.
    Map<String, String> faults(Map<String, String> typed, WordsView common) {
        var faults = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var text = typed.getOrDefault(field.name(), "");
            if (field.kind() == FieldView.Kind.DAY
                    && !DayText.meansToday(text)
                    && DayText.read(text).isEmpty()) {
                faults.put(field.name(), common.faultDate(field.label()));
            }
            if (field.required() && text.isEmpty()) {
                faults.put(
                        field.name(),
                        field.isSelect() ? common.faultChoose(field.label()) : common.faultRequired(field.label()));
            }
        }
        return faults;
    }

    /// What is sent of what was typed: days as the service reads them, nothing that was left empty.
    static Map<String, Object> body(Map<String, String> typed) {
        var body = new LinkedHashMap<String, Object>();
        typed.forEach((field, text) -> {
            if (field.endsWith("On")) {
                DayText.read(text).ifPresent(day -> body.put(field, day.toString()));
            } else if (!text.isEmpty()) {
                body.put(field, text);
            }
        });
        return body;
    }

    private static AidDeedView service(AidWordsView words) {
        return new AidDeedView(
                "service",
                words.doService(),
                true,
                true,
                List.of(
                        FieldView.line(
                                "service-expert", "expert", words.expert(), LONGEST_LINE, words.expertHint(), false),
                        FieldView.day("service-startedOn", "startedOn", words.started(), words.receivedHint(), false)));
    }

    private static AidDeedView closing(AidWordsView words, Lang lang) {
        var outcomes = Arrays.stream(AidOutcome.values())
                .map(outcome -> new FieldView.Option(outcome.name(), lang.pick(outcome)))
                .toList();
        return new AidDeedView(
                "closing",
                words.doClosing(),
                true,
                true,
                List.of(
                        FieldView.select("closing-outcome", "outcome", words.outcome(), outcomes),
                        FieldView.text("closing-text", "text", words.text(), LONGEST_TEXT, words.textHint()),
                        FieldView.day("closing-closedOn", "closedOn", words.closed(), words.receivedHint(), false)));
    }

    private static AidDeedView ending(String noun, String label, AidWordsView words) {
        return new AidDeedView(
                noun,
                label,
                false,
                false,
                List.of(FieldView.text(noun + "-reason", "reason", words.reason(), LONGEST_REASON, "")));
    }
}
