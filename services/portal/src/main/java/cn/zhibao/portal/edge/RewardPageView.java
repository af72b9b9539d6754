package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.RewardView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// The reward for one report on the desk: how far it is, and what this person may do about it.
///
/// @param standing what is said where there is no reward
/// @param version of the reward that the forms are about
/// @param proposal the form that proposes one; empty where none may be proposed
/// @param decision the form of the second person; empty for the one who proposed it
/// @param collection the form that writes down that it was fetched
public record RewardPageView(
        UUID caseId,
        String caseNo,
        String key,
        int version,
        String standing,
        String guard,
        String period,
        List<Card> rewards,
        List<FieldView> proposal,
        List<FieldView> decision,
        List<FieldView> collection,
        String done,
        ErrorsView errors) {

    /// One reward in words.
    public record Card(String state, List<FactsView.Fact> facts) {}

    static RewardPageView of(UUID caseId, RewardView found, Person person, RewardWordsView words) {
        var mayWrite = person.isAny(Role.OFFICER, Role.APPROVER);
        var current = found.rewards().stream().findFirst();
        return new RewardPageView(
                caseId,
                found.caseNo(),
                UUID.randomUUID().toString(),
                current.map(RewardView.One::version).orElse(0),
                standing(found, words),
                found.isShielded() ? words.shielded() : "",
                found.isReport() ? words.period(found.collectWithin()) : "",
                found.rewards().stream().map(one -> card(one, words)).toList(),
                mayWrite && found.mayPropose()
                        ? RewardFieldsView.proposal(words).fields()
                        : List.of(),
                current.filter(one -> mayDecide(one, person)).isPresent()
                        ? RewardFieldsView.decision(words).fields()
                        : List.of(),
                mayWrite && current.filter(RewardPageView::isToBeFetched).isPresent()
                        ? RewardFieldsView.collection(words).fields()
                        : List.of(),
                "",
                ErrorsView.NONE);
    }

    RewardPageView saying(String what) {
        return with(proposal, decision, collection, what, errors);
    }

    /// The same page with the form of a deed as it was filled in, and what is wrong.
    RewardPageView failed(RewardDeedView deed, List<FieldView> said, ErrorsView why) {
        return switch (deed) {
            case PROPOSE -> with(kept(proposal, said), decision, collection, "", why);
            case GRANT, DECLINE -> with(proposal, kept(decision, said), collection, "", why);
            case COLLECT -> with(proposal, decision, kept(collection, said), "", why);
        };
    }

    /// A form that is no longer there does not come back.
    private static List<FieldView> kept(List<FieldView> shown, List<FieldView> said) {
        return shown.isEmpty() ? shown : said;
    }

    private RewardPageView with(
            List<FieldView> proposing,
            List<FieldView> deciding,
            List<FieldView> collecting,
            String what,
            ErrorsView why) {
        return new RewardPageView(
                caseId,
                caseNo,
                key,
                version,
                standing,
                guard,
                period,
                rewards,
                proposing,
                deciding,
                collecting,
                what,
                why);
    }

    private static boolean mayDecide(RewardView.One one, Person person) {
        return person.isAny(Role.APPROVER)
                && one.state() == RewardView.State.PROPOSED
                && !one.proposedBy().equals(person.subject());
    }

    /// One that has lapsed may still have been fetched in time.
    private static boolean isToBeFetched(RewardView.One one) {
        return one.state() == RewardView.State.GRANTED || one.state() == RewardView.State.LAPSED;
    }

    private static String standing(RewardView found, RewardWordsView words) {
        if (!found.isReport()) {
            return words.noReport();
        }
        if (found.mayPropose()) {
            return words.ready(Objects.toString(found.overOn(), ""));
        }
        return found.overOn() == null && found.rewards().isEmpty() ? words.notOver() : "";
    }

    private static Card card(RewardView.One one, RewardWordsView words) {
        var facts = Stream.of(
                        new FactsView.Fact(words.amount(), yuan(one.amount())),
                        new FactsView.Fact(words.decisionNo(), one.decisionNo()),
                        new FactsView.Fact(words.decisionOn(), one.decisionOn().toString()),
                        new FactsView.Fact(words.reason(), one.reason()),
                        new FactsView.Fact(words.proposedBy(), one.proposedBy()),
                        new FactsView.Fact(words.proposedOn(), one.proposedOn().toString()),
                        new FactsView.Fact(words.opinion(), Objects.toString(one.opinion(), "")),
                        new FactsView.Fact(words.decidedBy(), Objects.toString(one.decidedBy(), "")),
                        new FactsView.Fact(words.decidedOn(), Objects.toString(one.decidedOn(), "")),
                        new FactsView.Fact(words.collectBy(), Objects.toString(one.collectBy(), "")),
                        new FactsView.Fact(words.way(), way(one, words)),
                        new FactsView.Fact(words.collectedOn(), Objects.toString(one.collectedOn(), "")),
                        new FactsView.Fact(words.recordedBy(), Objects.toString(one.recordedBy(), "")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return new Card(state(one.state(), words), facts);
    }

    private static String way(RewardView.One one, RewardWordsView words) {
        return switch (one.way()) {
            case COUNTER -> words.wayCounter();
            case TRANSFER -> words.wayTransfer();
            case null -> "";
        };
    }

    static String state(RewardView.State state, RewardWordsView words) {
        return switch (state) {
            case PROPOSED -> words.stateProposed();
            case GRANTED -> words.stateGranted();
            case DECLINED -> words.stateDeclined();
            case COLLECTED -> words.stateCollected();
            case LAPSED -> words.stateLapsed();
        };
    }

    /// To the cent, with nothing rounded.
    static String yuan(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
