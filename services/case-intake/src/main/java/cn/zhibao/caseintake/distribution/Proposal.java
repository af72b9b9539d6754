package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.Officer;
import java.util.List;
import java.util.Optional;

/// To whom a matter is to be put, and how that came about (分派建议): the rules that fit, in their order, until one of them
/// finds somebody.
public record Proposal(List<Step> steps) {

    public Proposal {
        steps = List.copyOf(steps);
    }

    /// What a rule that fits came to.
    ///
    /// @param candidates whom it looked at, those it passed over among them
    /// @param lastTurn whose turn was the last, for a rule that goes by turns
    /// @param chosen nobody where all are away or not of the region
    public record Step(Rule rule, List<Candidate> candidates, Optional<String> lastTurn, Optional<Officer> chosen) {

        public Step {
            candidates = List.copyOf(candidates);
        }
    }

    /// The step that found somebody.
    public Optional<Step> decisive() {
        return steps.stream().filter(step -> step.chosen().isPresent()).findFirst();
    }

    public Optional<Officer> officer() {
        return decisive().flatMap(Step::chosen);
    }
}
