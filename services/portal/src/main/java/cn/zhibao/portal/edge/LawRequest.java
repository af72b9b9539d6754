package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.clocks.LawKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A change of the law as it was typed: a notice, or what was settled about a rule.
///
/// @param version the version of the rule, its id and first day with an `@` between
record LawRequest(
        String key,
        Optional<LawKind> kind,
        String notice,
        String version,
        String amount,
        String unit,
        String from,
        String evidence) {

    private static final String PARTS = "@";

    static LawRequest blank() {
        return new LawRequest(UUID.randomUUID().toString(), Optional.empty(), "", "", "", "", "", "");
    }

    static LawRequest of(Map<String, List<String>> form) {
        var kind = text(form, "kind");
        return new LawRequest(
                text(form, "key"),
                Arrays.stream(LawKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst(),
                text(form, "notice"),
                text(form, "rule.version"),
                text(form, "rule.amount"),
                text(form, "rule.unit"),
                text(form, "rule.from"),
                text(form, "rule.evidence"));
    }

    static String version(String rule, Object from) {
        return rule + PARTS + from;
    }

    private static String text(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    boolean isOfRule() {
        return kind.filter(LawKind.RULE::equals).isPresent();
    }

    boolean isOfNotice() {
        return kind.isPresent() && !isOfRule();
    }

    /// What the form itself can tell is missing or wrong; the services tell the rest.
    Map<String, String> faults(LawWordsView law, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (kind.isEmpty()) {
            faults.put("kind", words.faultChoose(law.fieldKind()));
        }
        if (isOfNotice() && notice.isEmpty()) {
            faults.put("notice", words.faultRequired(law.fieldNotice()));
        }
        if (isOfRule()) {
            if (version.isEmpty()) {
                faults.put("rule.version", words.faultChoose(law.fieldRule()));
            }
            if (!amount.isEmpty() && !amount.matches("\\d{1,4}")) {
                faults.put("rule.amount", law.faultNumber(law.fieldAmount()));
            }
            if (!from.isEmpty() && DayText.read(from).isEmpty()) {
                faults.put("rule.from", words.faultDate(law.fieldFrom()));
            }
            if (evidence.isEmpty()) {
                faults.put("rule.evidence", words.faultRequired(law.fieldEvidence()));
            }
        }
        return faults;
    }

    /// The body of the request to each service.
    Map<String, Object> change() {
        var change = new LinkedHashMap<String, Object>();
        kind.ifPresent(one -> change.put("kind", one.name()));
        if (isOfRule()) {
            change.put("rule", rule());
        } else {
            // Browsers end the lines of a text with two signs.
            change.put("notice", notice.replace("\r\n", "\n"));
        }
        return change;
    }

    private Map<String, Object> rule() {
        var rule = new LinkedHashMap<String, Object>();
        var parts = version.split(PARTS, 2);
        rule.put("id", parts[0]);
        rule.put("version", parts.length > 1 ? parts[1] : "");
        if (!amount.isEmpty()) {
            rule.put("amount", Integer.valueOf(amount));
            rule.put("unit", unit.isEmpty() ? null : unit);
        }
        DayText.read(from).ifPresent(day -> rule.put("from", day.toString()));
        rule.put("evidence", evidence);
        return rule;
    }

    /// The fields again, for the form that confirms what was looked at.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind.map(Enum::name).orElse(""));
        if (isOfRule()) {
            fields.put("rule.version", version);
            fields.put("rule.amount", amount);
            fields.put("rule.unit", unit);
            fields.put("rule.from", from);
            fields.put("rule.evidence", evidence);
        } else {
            fields.put("notice", notice);
        }
        return fields;
    }
}
