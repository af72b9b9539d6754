package cn.zhibao.legalclock;

import java.time.LocalDate;
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
        return byId.getOrDefault(id, List.of()).stream()
                .filter(rule -> rule.isInForceOn(day))
                .findFirst();
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
