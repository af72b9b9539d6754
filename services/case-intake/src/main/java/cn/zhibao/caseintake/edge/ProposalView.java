package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Officer;
import cn.zhibao.caseintake.distribution.Candidate;
import cn.zhibao.caseintake.distribution.DistributionService;
import cn.zhibao.caseintake.distribution.Proposal;
import cn.zhibao.caseintake.distribution.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To whom a matter is to be put, and how that came about; without a handler no rule fits or nobody is there.
///
/// @param steps the rules that fit, in their order, until one of them found somebody
public record ProposalView(
        UUID caseId, @Nullable String handler, @Nullable String handlerName, List<Step> steps) {

    /// @param lastTurn whose turn was the last; null for a rule that does not go by turns, or where it is the first
    /// @param chosen null where it found nobody
    public record Step(
            UUID ruleId,
            String rule,
            Way way,
            boolean atOnce,
            @Nullable String lastTurn,
            @Nullable String chosen,
            List<Looked> candidates) {}

    /// Somebody a rule looked at.
    ///
    /// @param awayTo until when they are away; null where they are not
    public record Looked(
            String subject,
            String name,
            int open,
            boolean ofRegion,
            @Nullable LocalDate awayTo) {

        static Looked of(Candidate candidate) {
            return new Looked(
                    candidate.officer().subject(),
                    candidate.officer().name(),
                    candidate.open(),
                    candidate.isOfRegion(),
                    candidate.awayTo().orElse(null));
        }
    }

    /// A matter that waits to be claimed, and what is proposed for it.
    public record Waiting(UUID id, String caseNo, String title, String region, int version, ProposalView proposal) {

        static Waiting of(DistributionService.Proposed proposed) {
            var file = proposed.file();
            return new Waiting(
                    file.id(),
                    file.caseNo(),
                    file.title(),
                    file.region().digits(),
                    file.version(),
                    ProposalView.of(file.id(), proposed.proposal()));
        }
    }

    static ProposalView of(UUID caseId, Proposal proposal) {
        return new ProposalView(
                caseId,
                proposal.officer().map(Officer::subject).orElse(null),
                proposal.officer().map(Officer::name).orElse(null),
                proposal.steps().stream().map(ProposalView::step).toList());
    }

    private static Step step(Proposal.Step step) {
        return new Step(
                step.rule().id(),
                step.rule().terms().name(),
                step.rule().terms().way(),
                step.rule().terms().atOnce(),
                step.lastTurn().orElse(null),
                step.chosen().map(Officer::subject).orElse(null),
                step.candidates().stream().map(Looked::of).toList());
    }
}
