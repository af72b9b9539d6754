package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The register of statutory clocks (期限规则库): for each id the versions that followed one another.
public final class ClockRules {

    private static final Pattern PLAIN = Pattern.compile("(WD|D|M|H):(\\d{1,4})");

    private final Map<String, List<ClockRule>> byId;

    private ClockRules(Map<String, List<ClockRule>> byId) {
        this.byId = byId;
    }

    /// The register shipped with the product.
    public static ClockRules official() {
        return Official.RULES;
    }

    /// A register of one's own lines.
    public static ClockRules read(List<String> lines) {
        return of(RuleText.read(lines));
    }

    public static ClockRules of(Collection<ClockRule> rules) {
        Map<String, List<ClockRule>> byId =
                rules.stream().collect(Collectors.groupingBy(ClockRule::id, TreeMap::new, Collectors.toList()));
        byId.values().forEach(ClockRules::demandOneAtATime);
        return new ClockRules(byId);
    }

    /// Every rule, by id and then as they followed each other.
    public List<ClockRule> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    public boolean knows(String id) {
        return byId.containsKey(id) || PLAIN.matcher(id).matches();
    }

    /// The rule of that id in force on a day. `WD:7`, `D:90`, `M:3` and `H:24` count plain units under no statute.
    public Optional<ClockRule> inForce(String id, LocalDate day) {
        var plain = PLAIN.matcher(id);
        if (plain.matches()) {
            var term = new Term(Integer.parseInt(plain.group(2)), TermUnit.of(plain.group(1)));
            return Optional.of(ClockRule.plain(id, term));
        }
        return versions(id).stream().filter(rule -> rule.isInForceOn(day)).findFirst();
    }

    /// The register after a decision. Where it gives a new length from a day on, the version before ends the day
    /// before, so that steps begun under it keep it.
    ///
    /// @throws RuleFault where there is no such version, or the decision does not fit it
    public ClockRules settled(RuleDecision decision) {
        var known = versions(decision.rule()).stream()
                .filter(rule -> rule.from().equals(decision.version()))
                .findFirst()
                .orElseThrow(() -> new RuleFault(
                        "version",
                        "规则" + decision.rule() + "没有自" + decision.version() + "施行的版本",
                        decision.rule() + " has no version in force from " + decision.version()));
        decision.from().ifPresent(day -> demandWithin(known, day));
        var settled = new ArrayList<ClockRule>();
        for (var rule : all()) {
            if (!rule.equals(known)) {
                settled.add(rule);
                continue;
            }
            decision.from().ifPresent(day -> settled.add(known.until(day.minusDays(1))));
            settled.add(known.settled(decision));
        }
        return of(settled);
    }

    private static void demandWithin(ClockRule known, LocalDate day) {
        if (!known.isInForceOn(day)) {
            throw new RuleFault("from", day + "时该版本已不再施行", "that version is no longer in force on " + day);
        }
    }

    /// The versions of a rule as they followed each other; none where the id is unknown.
    public List<ClockRule> versions(String id) {
        return byId.getOrDefault(id, List.of());
    }

    private static void demandOneAtATime(List<ClockRule> versions) {
        for (var i = 1; i < versions.size(); i++) {
            var next = versions.get(i);
            if (versions.get(i - 1).isInForceOn(next.from())
                    || next.from().isBefore(versions.get(i - 1).from())) {
                throw new IllegalArgumentException(next.id() + " has two versions in force on " + next.from());
            }
        }
    }

    /// Read once, on first use.
    private static final class Official {
        static final ClockRules RULES = ClockRules.read(Lines.of("rules.txt"));
    }
}
