package cn.zhibao.local;

import cn.zhibao.legalclock.ClockLedger;
import cn.zhibao.legalclock.ClockRule;
import cn.zhibao.legalclock.ClockRules;
import cn.zhibao.legalclock.Explanation;
import cn.zhibao.legalclock.Extension;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.LedgerFault;
import cn.zhibao.legalclock.LegalClock;
import cn.zhibao.legalclock.Reckoning;
import cn.zhibao.legalclock.StopCause;
import cn.zhibao.legalclock.Term;
import cn.zhibao.legalclock.TermUnit;
import cn.zhibao.legalclock.Trace;
import cn.zhibao.legalclock.WorkingDays;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the law leaves for a step, without a service: the rules, and how a day is reckoned.
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        description = "The statutory time limits and how a day is reckoned. 法定期限与计算说明。",
        synopsisSubcommandLabel = "COMMAND")
final class ClockCommand {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STOP = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d):(\\w+)");

    private static final String AS_THE_RULE_SAYS = "rule";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "rules", mixinStandardHelpOptions = true, description = "List every rule. 列出全部期限规则。")
    int rules() {
        ClockRules.official()
                .all()
                .forEach(rule -> Terminal.say("%-26s %-8s %s .. %-10s  %s  %s [%s]"
                        .formatted(
                                rule.id(),
                                rule.term().amount() + " " + rule.term().unit().code(),
                                rule.from(),
                                rule.to().map(LocalDate::toString).orElse(""),
                                rule.name().zh(),
                                rule.basis().zh(),
                                rule.confidence().wording().zh())));
        return 0;
    }

    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description = "Reckon a day and tell why it is this one, line by line. 计算届满日并逐行说明。",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:reckoned", "2:an option or an entry cannot stand (named)"})
    int explain(
            @Option(
                            names = "--rule",
                            required = true,
                            paramLabel = "RULE",
                            description = {"A rule such as P-VERIFY, or plain units: WD:7, D:90, M:3, H:24. 规则编号或单纯计日。"
                            })
                    String ruleId,
            @Option(
                            names = "--start",
                            required = true,
                            paramLabel = "DAY",
                            description = {"When it begins: 2026-09-30, or 2026-09-30T16:30 where hours count. 起算日。"})
                    String start,
            @Option(
                            names = "--suspend",
                            paramLabel = "FROM..TO:CAUSE",
                            description = {
                                "Days, both included, for which time stands still; may be given again. 不计入的期间。"
                            })
                    List<String> stops,
            @Option(
                            names = "--extend",
                            arity = "0..1",
                            fallbackValue = AS_THE_RULE_SAYS,
                            paramLabel = "UNITS",
                            description = {
                                "An extension as the rule allows it, or of so many units where the rule leaves that open. 延长。"
                            })
                    List<String> extensions,
            @Option(names = "--json", description = "As JSON. 以 JSON 输出。") boolean json,
            @Option(names = "--en", description = "In English. 以英文输出。") boolean english) {
        LocalDateTime begun = moment(start);
        ClockRule rule = rule(ruleId, begun.toLocalDate());
        List<String> pauses = orNone(stops);
        List<String> granted = orNone(extensions);
        try {
            Reckoning reckoning =
                    new LegalClock(WorkingDays.official()).reckon(rule, ledger(rule, begun, pauses, granted), begun);
            if (json) {
                Terminal.say(asJson(reckoning).toPrettyString());
            } else {
                (english ? Explanation.inEnglish(reckoning) : Explanation.inChinese(reckoning)).forEach(Terminal::say);
            }
            return 0;
        } catch (LedgerFault fault) {
            throw wrong(option(fault.entry(), start, pauses, granted) + ": "
                    + fault.reason().en() + "。" + fault.reason().zh());
        }
    }

    /// The option that made an entry: first the start, then two entries for each suspension, then the extensions.
    private static String option(int entry, String start, List<String> stops, List<String> extensions) {
        if (entry <= 1) {
            return "--start " + start;
        }
        int nth = entry - 2;
        if (nth < 2 * stops.size()) {
            return "--suspend " + stops.get(nth / 2);
        }
        String units = extensions.get(nth - 2 * stops.size());
        return units.equals(AS_THE_RULE_SAYS) ? "--extend" : "--extend=" + units;
    }

    private static List<String> orNone(List<String> given) {
        return given == null ? List.of() : given;
    }

    private LocalDateTime moment(String text) {
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.MIDNIGHT);
        } catch (DateTimeException unreadable) {
            throw wrong("--start takes a day such as 2026-09-30, not " + text + "。--start 应为日期，如 2026-09-30");
        }
    }

    private ClockRule rule(String id, LocalDate day) {
        if (!ClockRules.official().knows(id)) {
            throw wrong("--rule: nothing is called " + id + "; see ./zhibao clock rules。没有这条规则：" + id);
        }
        try {
            return ClockRules.official()
                    .inForce(id, day)
                    .orElseThrow(() ->
                            wrong("--rule: " + id + " was not in force on " + day + "。" + id + "在" + day + "未生效"));
        } catch (IllegalArgumentException noSuchTerm) {
            throw wrong("--rule " + id + ": " + noSuchTerm.getMessage() + "。期限长度不合理");
        }
    }

    private ClockLedger ledger(ClockRule rule, LocalDateTime begun, List<String> stops, List<String> extensions) {
        ClockLedger ledger = ClockLedger.EMPTY.with(new Fact.Started(begun));
        for (String stop : stops) {
            ledger = suspended(ledger, stop);
        }
        for (int n = 0; n < extensions.size(); n++) {
            ledger = ledger.with(extended(rule, n, extensions.get(n), begun.toLocalDate()));
        }
        return ledger;
    }

    private ClockLedger suspended(ClockLedger ledger, String stop) {
        var parts = STOP.matcher(stop);
        if (!parts.matches()) {
            throw wrong("--suspend takes FROM..TO:CAUSE, such as 2026-10-12..2026-10-19:APPRAISAL, not " + stop
                    + "。--suspend 应如 2026-10-12..2026-10-19:APPRAISAL");
        }
        StopCause cause = StopCause.named(parts.group(3))
                .orElseThrow(() ->
                        wrong("--suspend: " + parts.group(3) + " is no cause; there are " + causes() + "。没有这种原因"));
        try {
            LocalDate from = LocalDate.parse(parts.group(1));
            LocalDate last = LocalDate.parse(parts.group(2));
            if (last.isBefore(from)) {
                throw wrong("--suspend: " + stop + " ends before it begins。结束早于开始");
            }
            return ledger.with(new Fact.Suspended(from, cause, "--suspend", ""))
                    .with(new Fact.Resumed(last.plusDays(1)));
        } catch (DateTimeException impossible) {
            throw wrong("--suspend: there is no such day in " + stop + "。日期不存在");
        }
    }

    private static String causes() {
        return Arrays.stream(StopCause.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /// Beyond what the rule allows nothing is looked up; the ledger refuses it by its number.
    private Fact extended(ClockRule rule, int nth, String units, LocalDate on) {
        Optional<Extension> allowed = rule.extensions().stream().skip(nth).findFirst();
        Term by = allowed.flatMap(Extension::by).orElse(rule.term());
        if (!units.equals(AS_THE_RULE_SAYS)) {
            by = term(units, rule.term().unit());
        } else if (allowed.isPresent() && allowed.get().by().isEmpty()) {
            throw wrong("--extend: " + rule.id() + " leaves the length open; say it, such as --extend=30。应注明延长多少");
        }
        return new Fact.Extended(
                on, by, allowed.map(step -> step.approver().zh()).orElse("--extend"), "");
    }

    private Term term(String units, TermUnit unit) {
        try {
            return new Term(Integer.parseInt(units), unit);
        } catch (NumberFormatException letters) {
            throw wrong("--extend takes a number of units, not " + units + "。--extend 应为数字");
        } catch (IllegalArgumentException noSuchTerm) {
            throw wrong("--extend=" + units + ": " + noSuchTerm.getMessage() + "。延长长度不合理");
        }
    }

    private ParameterException wrong(String words) {
        CommandLine line = spec.commandLine().getSubcommands().getOrDefault("explain", spec.commandLine());
        return new ParameterException(line, words);
    }

    private static ObjectNode asJson(Reckoning reckoning) {
        ObjectNode json = JSON.createObjectNode();
        json.put("rule", reckoning.rule().id());
        json.put("start", text(reckoning, reckoning.start()));
        json.put(
                "due",
                reckoning
                        .dueAt()
                        .map(Object::toString)
                        .or(() -> reckoning.due().map(LocalDate::toString))
                        .orElse(null));
        json.put("provisional", reckoning.provisional());
        var trace = json.putArray("trace");
        for (Trace.Line line : reckoning.trace().lines()) {
            var node = trace.addObject();
            node.put("from", line.from().toString());
            node.put("to", line.to().toString());
            node.put("counted", line.counted());
            node.put("days", line.days());
            node.put("total", line.runningTotal());
            node.putObject("why")
                    .put("zh", line.reason().zh())
                    .put("en", line.reason().en());
            node.put("source", line.source());
        }
        return json;
    }

    private static String text(Reckoning reckoning, LocalDateTime moment) {
        return reckoning.dueAt().isPresent()
                ? moment.toString()
                : moment.toLocalDate().toString();
    }
}
