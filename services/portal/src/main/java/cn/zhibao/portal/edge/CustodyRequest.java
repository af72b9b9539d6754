package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.evidence.CustodyAct;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An entry into the chain of custody, as it was typed.
record CustodyRequest(String key, String version, String act, String counterpart, String reason) {

    private static final int LONGEST_COUNTERPART = 200;
    private static final int LONGEST_REASON = 500;

    /// What the routes of case-intake call each act.
    private static final Map<String, String> NOUNS = Map.of(
            CustodyAct.HANDED_OVER.name(), "handovers",
            CustodyAct.RETURNED.name(), "returns",
            CustodyAct.SEALED.name(), "seals");

    static CustodyRequest blank() {
        return new CustodyRequest(UUID.randomUUID().toString(), "", "", "", "");
    }

    static CustodyRequest of(MultivaluedMap<String, String> form) {
        return new CustodyRequest(
                text(form, "key"),
                text(form, "version"),
                text(form, "act"),
                text(form, "counterpart"),
                text(form, "reason"));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    /// @param status where the piece is, on which hangs what may be done with it
    List<FieldView> fields(String status, EvidenceWordsView words, Lang lang, Map<String, String> faults) {
        return List.of(
                FieldView.select("act", "act", words.custodyAct(), acts(status, lang))
                        .filled(act, fault(faults, "act")),
                FieldView.line(
                                "counterpart",
                                "counterpart",
                                words.custodyCounterpart(),
                                LONGEST_COUNTERPART,
                                words.counterpartHint(),
                                false)
                        .filled(counterpart, fault(faults, "counterpart")),
                FieldView.line("reason", "reason", words.custodyReason(), LONGEST_REASON, "", true)
                        .filled(reason, fault(faults, "reason")));
    }

    private static String fault(Map<String, String> faults, String field) {
        return faults.getOrDefault(field, "");
    }

    private static List<FieldView.Option> acts(String status, Lang lang) {
        var acts = switch (status) {
            case "HELD" -> List.of(CustodyAct.HANDED_OVER, CustodyAct.SEALED);
            case "HANDED_OVER" -> List.of(CustodyAct.RETURNED);
            case "SEALED" -> List.of(CustodyAct.HANDED_OVER);
            default -> List.<CustodyAct>of();
        };
        return acts.stream()
                .map(act -> new FieldView.Option(act.name(), lang.pick(act)))
                .toList();
    }

    /// What the form itself can tell is missing; the service tells the rest.
    Map<String, String> faults(EvidenceWordsView evidence, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (!NOUNS.containsKey(act)) {
            faults.put("act", words.faultChoose(evidence.custodyAct()));
        }
        if (act.equals(CustodyAct.HANDED_OVER.name()) && counterpart.isEmpty()) {
            faults.put("counterpart", words.faultRequired(evidence.custodyCounterpart()));
        }
        if (reason.isEmpty()) {
            faults.put("reason", words.faultRequired(evidence.custodyReason()));
        }
        return faults;
    }

    String noun() {
        return NOUNS.getOrDefault(act, "");
    }

    String seen() {
        return "\"" + version + "\"";
    }

    Map<String, Object> body() {
        return counterpart.isEmpty() ? Map.of("reason", reason) : Map.of("counterpart", counterpart, "reason", reason);
    }
}
