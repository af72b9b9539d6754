package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Officer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rules of a region with those they choose from, at one moment. It decides by what it holds and nothing else, so
/// the same rota always proposes the same; what it is told to have been taken counts in what it proposes next.
final class Rota {

    private final List<Rule> rules;
    private final List<Officer> officers;
    private final Map<String, LocalDate> awayTo;
    private final Map<String, Integer> open;
    private final Map<UUID, String> lastTurns;
    private final LocalDate today;

    /// @param rules those that stand, in their order
    /// @param officers those on record for the region
    /// @param awayTo until when, by user name, of whoever is away today
    /// @param open how many open matters, by user name
    /// @param lastTurns whose turn was the last, by rule
    Rota(
            List<Rule> rules,
            List<Officer> officers,
            Map<String, LocalDate> awayTo,
            Map<String, Integer> open,
            Map<UUID, String> lastTurns,
            LocalDate today) {
        this.rules = List.copyOf(rules);
        this.officers =
                officers.stream().sorted(Comparator.comparing(Officer::subject)).toList();
        this.awayTo = Map.copyOf(awayTo);
        this.open = new HashMap<>(open);
        this.lastTurns = new HashMap<>(lastTurns);
        this.today = today;
    }

    /// Whether a rule that assigns at once is the first to fit.
    boolean isAtOnce(CaseFile file) {
        return rules.stream()
                .filter(rule -> rule.fits(file, today))
                .findFirst()
                .map(rule -> rule.terms().atOnce())
                .orElse(false);
    }

    Proposal propose(CaseFile file) {
        var steps = new ArrayList<Proposal.Step>();
        for (var rule : rules) {
            if (rule.fits(file, today)) {
                var step = step(rule);
                steps.add(step);
                if (step.chosen().isPresent()) {
                    break;
                }
            }
        }
        return new Proposal(steps);
    }

    /// Counts what was put into somebody's hands.
    void take(Proposal proposal) {
        proposal.decisive().ifPresent(step -> {
            var subject = step.chosen().orElseThrow().subject();
            open.merge(subject, 1, Integer::sum);
            lastTurns.put(step.rule().id(), subject);
        });
    }

    private Proposal.Step step(Rule rule) {
        var candidates = candidates(rule);
        var there = candidates.stream().filter(Candidate::isThere).toList();
        var last = rule.terms().way() == Way.IN_TURN
                ? Optional.ofNullable(lastTurns.get(rule.id()))
                : Optional.<String>empty();
        var chosen = switch (rule.terms().way()) {
            case IN_TURN -> next(there, last.orElse(""));
            case FEWEST -> there.stream().min(Comparator.comparingInt(Candidate::open));
            case NAMED -> there.stream().findFirst();
        };
        return new Proposal.Step(rule, candidates, last, chosen.map(Candidate::officer));
    }

    /// Whoever follows in the order of user names; after the last one the first, even where the last one has left.
    private static Optional<Candidate> next(List<Candidate> there, String last) {
        return there.stream()
                .filter(one -> one.officer().subject().compareTo(last) > 0)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private List<Candidate> candidates(Rule rule) {
        return rule.terms()
                .officer()
                .map(named -> List.of(named(named)))
                .orElseGet(
                        () -> officers.stream().map(one -> candidate(one, true)).toList());
    }

    private Candidate named(String subject) {
        return officers.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .map(one -> candidate(one, true))
                .orElseGet(() -> candidate(new Officer(subject, subject), false));
    }

    private Candidate candidate(Officer officer, boolean isOfRegion) {
        return new Candidate(
                officer,
                open.getOrDefault(officer.subject(), 0),
                isOfRegion,
                Optional.ofNullable(awayTo.get(officer.subject())));
    }
}
