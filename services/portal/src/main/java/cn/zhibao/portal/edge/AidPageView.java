package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.APPROVER;
import static cn.zhibao.portal.Role.OFFICER;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.aid.AidNeed;
import cn.zhibao.portal.aid.AidOutcome;
import cn.zhibao.portal.aid.AidStatus;
import cn.zhibao.portal.aid.EnterpriseSize;
import cn.zhibao.portal.edge.services.AidView;
import cn.zhibao.portal.steps.Codes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One request for help on a page: who asks for what, what was done, what can be done next.
///
/// @param caseHref the case that came of it; empty where there is none
/// @param deeds empty for whoever may only read
public record AidPageView(
        UUID id,
        String who,
        String partyHref,
        String sub,
        String state,
        List<FactsView.Fact> facts,
        String caseHref,
        String caseNo,
        List<AidDeedView> deeds,
        boolean mayServe,
        boolean mayRegister,
        String key,
        int version,
        String done,
        ErrorsView errors) {

    static AidPageView of(AidView ticket, Person person, AidWordsView words, Lang lang) {
        var mayServe = person.isAny(OFFICER, APPROVER);
        return new AidPageView(
                ticket.id(),
                ticket.party().name(),
                "/desk/parties/" + ticket.party().id(),
                ticket.number() + " · " + RegionName.of(ticket.region(), lang),
                Codes.words(AidStatus.class, ticket.status(), lang),
                facts(ticket, words, lang),
                ticket.caseId() == null ? "" : "/desk/cases/" + ticket.caseId(),
                text(ticket.caseNo()),
                mayServe ? AidDeedView.of(ticket, words, lang) : List.of(),
                mayServe,
                person.isAny(OFFICER) && ticket.caseId() == null,
                UUID.randomUUID().toString(),
                ticket.version(),
                "",
                ErrorsView.NONE);
    }

    /// The same page after something was done.
    AidPageView saying(String what) {
        return with(what, ErrorsView.NONE, deeds);
    }

    /// The same page after something did not go through.
    AidPageView failed(String noun, Map<String, String> typed, Map<String, String> faults, ErrorsView why) {
        return with(
                "",
                why,
                deeds.stream()
                        .map(deed -> deed.noun().equals(noun) ? deed.filled(typed, faults) : deed)
                        .toList());
    }

    private AidPageView with(String what, ErrorsView why, List<AidDeedView> open) {
        return new AidPageView(
                id,
                who,
                partyHref,
                sub,
                state,
                facts,
                caseHref,
                caseNo,
                open,
                mayServe,
                mayRegister,
                key,
                version,
                what,
                why);
    }

    private static List<FactsView.Fact> facts(AidView ticket, AidWordsView words, Lang lang) {
        var party = ticket.party();
        return Stream.of(
                        new FactsView.Fact(
                                words.kind(),
                                lang.pick(party.kind().zh(), party.kind().en())),
                        new FactsView.Fact(words.code(), text(party.creditCode())),
                        new FactsView.Fact(words.size(), Codes.words(EnterpriseSize.class, text(ticket.size()), lang)),
                        new FactsView.Fact(words.contact(), text(ticket.contact())),
                        new FactsView.Fact(words.need(), Codes.words(AidNeed.class, ticket.need(), lang)),
                        new FactsView.Fact(words.request(), ticket.request()),
                        new FactsView.Fact(words.station(), text(ticket.station())),
                        new FactsView.Fact(words.received(), ticket.receivedOn().toString()),
                        new FactsView.Fact(words.started(), text(ticket.startedOn())),
                        new FactsView.Fact(words.expert(), text(ticket.expert())),
                        new FactsView.Fact(
                                words.outcome(), Codes.words(AidOutcome.class, text(ticket.outcome()), lang)),
                        new FactsView.Fact(words.ended(), text(ticket.endedOn())),
                        new FactsView.Fact(words.ending(), text(ticket.ending())),
                        new FactsView.Fact(words.days(), words.daysOf(ticket.days())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
