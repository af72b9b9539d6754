package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.WaitingView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What waits to be claimed, each with whom the rules propose and why (自动分派建议).
///
/// @param mayAssign whether the reader decides on them
public record ProposalsPageView(
        String key, boolean mayAssign, List<Row> rows, String said, List<String> passed, String trouble) {

    /// A matter and its proposal.
    ///
    /// @param pick the matter, its version and for whom it is, as its box sends them; empty where it is for nobody
    /// @param why the rules that were tried, one sentence each
    public record Row(String href, String title, String number, String who, String pick, List<Why> why) {}

    /// What a rule came to, and whom it looked at.
    public record Why(String rule, List<String> looked) {}

    static Row row(WaitingView waiting, DeskWordsView words) {
        var proposal = waiting.proposal();
        return new Row(
                "/desk/cases/" + waiting.id(),
                waiting.title(),
                waiting.caseNo(),
                Optional.ofNullable(proposal.handlerName())
                        .orElse(proposal.steps().isEmpty() ? words.noRuleFits() : words.nobodyThere()),
                proposal.handler() == null ? "" : waiting.id() + "@" + waiting.version() + "@" + proposal.handler(),
                proposal.steps().stream().map(step -> why(step, words)).toList());
    }

    private static Why why(WaitingView.Step step, DeskWordsView words) {
        var chosen = step.candidates().stream()
                .filter(one -> one.subject().equals(step.chosen()))
                .map(WaitingView.Looked::name)
                .findFirst()
                .orElse(words.nobodyThere());
        var way = DistributionPageView.way(step.way(), words);
        var last = Objects.requireNonNullElse(step.lastTurn(), "");
        return new Why(
                step.way().equals("IN_TURN")
                        ? words.whyInTurn(step.rule(), last.isEmpty() ? words.firstTurn() : name(step, last), chosen)
                        : words.why(step.rule(), way, chosen),
                step.candidates().stream().map(one -> looked(one, words)).toList());
    }

    private static String name(WaitingView.Step step, String subject) {
        return step.candidates().stream()
                .filter(one -> one.subject().equals(subject))
                .map(WaitingView.Looked::name)
                .findFirst()
                .orElse(subject);
    }

    private static String looked(WaitingView.Looked one, DeskWordsView words) {
        if (!one.ofRegion()) {
            return words.lookedElsewhere(one.name());
        }
        return one.awayTo() == null
                ? words.looked(one.name(), one.open())
                : words.lookedAway(one.name(), one.open(), one.awayTo().toString());
    }
}
