package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.CampaignView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What narrows a list to a campaign and to a way: the choice of campaigns, and a chip for each with the address of the
/// list without it.
///
/// @param isOffered whether the list can be narrowed so at all
/// @param chosen the id of the chosen campaign; empty where none is
/// @param chip the chosen campaign in words
/// @param route the code of the chosen way
/// @param routeChip the chosen way in words
public record CampaignFilterView(
        boolean isOffered,
        List<FieldView.Option> options,
        String chosen,
        String chip,
        String off,
        String route,
        String routeChip,
        String routeOff) {

    static final CampaignFilterView NONE = new CampaignFilterView(false, List.of(), "", "", "", "", "", "");

    /// @param known those to choose from
    /// @param asked the chosen one, which need not be among them
    static CampaignFilterView of(
            DeskRequest wanted,
            List<CampaignView> known,
            Optional<CampaignView> asked,
            CampaignsWordsView words,
            Lang lang) {
        var options = new ArrayList<FieldView.Option>();
        options.add(new FieldView.Option("", words.filterAny()));
        known.forEach(one -> options.add(option(one)));
        asked.filter(one -> known.stream().noneMatch(other -> other.id().equals(one.id())))
                .ifPresent(one -> options.add(option(one)));
        return new CampaignFilterView(
                wanted.tab().isList(),
                options,
                wanted.campaign().map(UUID::toString).orElse(""),
                wanted.campaign()
                        .map(id -> words.chip(asked.map(CampaignView::name).orElse(id.toString())))
                        .orElse(""),
                wanted.tagged(null).first(),
                wanted.route().map(Enum::name).orElse(""),
                wanted.route()
                        .map(route -> words.chipRoute(lang.pick(route.zh(), route.en())))
                        .orElse(""),
                wanted.sent(null).first());
    }

    private static FieldView.Option option(CampaignView one) {
        return new FieldView.Option(one.id().toString(), one.name() + " " + one.from() + "–" + one.until());
    }
}
