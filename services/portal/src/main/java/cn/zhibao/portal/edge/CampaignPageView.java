package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.steps.CampaignKind;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Codes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A campaign on its page: what it is, and how many cases bear its tag, each number leading to its cases.
///
/// @param reminder what an exhibition may lack; empty where it lacks nothing
public record CampaignPageView(
        UUID id,
        String name,
        List<FactsView.Fact> facts,
        String reminder,
        List<Figure> figures,
        boolean mayEnd,
        int version,
        String key,
        String said,
        ErrorsView errors) {

    /// How far a case is, from its registration on.
    private static final List<CaseStatus> ORDER = List.of(
            CaseStatus.REGISTERED,
            CaseStatus.ACCEPTED,
            CaseStatus.ROUTED,
            CaseStatus.REFUSED,
            CaseStatus.WITHDRAWN,
            CaseStatus.JOINED,
            CaseStatus.IMPORTED);

    /// A number, and the list behind it.
    public record Figure(String code, String label, long count, String href) {}

    static CampaignPageView of(CampaignView.Counted counted, Person person, CampaignsWordsView words, Lang lang) {
        var campaign = counted.campaign();
        return new CampaignPageView(
                campaign.id(),
                campaign.name(),
                facts(campaign, words, lang),
                campaign.complaintBodyMissing() ? words.complaintBodyMissing() : "",
                figures(counted, words, lang),
                campaign.active() && person.isAny(Role.APPROVER) && person.answersFor(RegionCode.of(campaign.region())),
                campaign.version(),
                UUID.randomUUID().toString(),
                "",
                ErrorsView.NONE);
    }

    CampaignPageView saying(String what, ErrorsView why) {
        return new CampaignPageView(id, name, facts, reminder, figures, mayEnd, version, key, what, why);
    }

    private static List<Figure> figures(CampaignView.Counted counted, CampaignsWordsView words, Lang lang) {
        var list = "/desk?tab=all&campaign=" + counted.campaign().id();
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("all", words.registered(), counted.registered(), list));
        counted.figures().stream()
                .sorted(Comparator.<CampaignView.Figure>comparingInt(one -> ORDER.indexOf(one.status()))
                        .thenComparing(one -> String.valueOf(one.route())))
                .map(one -> figure(one, list, words, lang))
                .forEach(figures::add);
        return List.copyOf(figures);
    }

    private static Figure figure(CampaignView.Figure one, String list, CampaignsWordsView words, Lang lang) {
        var route = one.route();
        var href = list + "&status=" + one.status();
        return route == null
                ? new Figure(one.status().name(), label(one.status(), words, lang), one.count(), href)
                : new Figure(
                        one.status() + "-" + route,
                        words.routed(lang.pick(route.zh(), route.en())),
                        one.count(),
                        href + "&route=" + route);
    }

    private static String label(CaseStatus status, CampaignsWordsView words, Lang lang) {
        return switch (status) {
            case REFUSED, WITHDRAWN, JOINED -> words.ended(lang.pick(status));
            case REGISTERED, ACCEPTED, ROUTED, IMPORTED -> lang.pick(status);
        };
    }

    private static List<FactsView.Fact> facts(CampaignView campaign, CampaignsWordsView words, Lang lang) {
        var facts = new ArrayList<FactsView.Fact>();
        facts.add(new FactsView.Fact(words.kind(), Codes.words(CampaignKind.class, campaign.kind(), lang)));
        facts.add(new FactsView.Fact(words.from(), campaign.from().toString()));
        facts.add(new FactsView.Fact(words.until(), campaign.until().toString()));
        facts.add(new FactsView.Fact(words.state(), CampaignsPageView.state(campaign, words)));
        add(facts, words.place(), campaign.place());
        add(facts, words.organiser(), campaign.organiser());
        add(facts, words.complaintBody(), campaign.complaintBody());
        if (!campaign.aims().isEmpty()) {
            facts.add(new FactsView.Fact(
                    words.aims(),
                    campaign.aims().stream()
                            .map(right -> lang.pick(right.zh(), right.en()))
                            .collect(Collectors.joining(lang.pick("、", ", ")))));
        }
        facts.add(new FactsView.Fact(words.region(), RegionName.of(campaign.region(), lang)));
        return List.copyOf(facts);
    }

    private static void add(List<FactsView.Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new FactsView.Fact(label, value));
        }
    }
}
