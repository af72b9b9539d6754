package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.SavedViewView;
import cn.zhibao.portal.steps.Order;
import cn.zhibao.portal.worklist.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The saved views beside a worklist (常用视图): each a link to its list, and where the present list is saved.
///
/// @param save where the present list is saved; empty for whoever keeps no views
public record SavedViewsView(List<Link> links, String save) {

    static final SavedViewsView NONE = new SavedViewsView(List.of(), "");

    /// A view, by the ordinary address of its list.
    public record Link(String id, String href, String label, boolean isHere) {}

    static SavedViewsView of(List<SavedViewView> views, DeskRequest here, Person person, DeskWordsView words) {
        return keepsViews(person)
                ? new SavedViewsView(
                        views.stream()
                                .map(view -> link(view, here, person, words))
                                .toList(),
                        here.first().replace("/desk?", "/desk/views?"))
                : NONE;
    }

    private static Link link(SavedViewView view, DeskRequest here, Person person, DeskWordsView words) {
        var address =
                DeskRequest.of(view.criteria(), person).map(DeskRequest::first).orElse("/desk");
        return new Link(
                "view-" + view.id(),
                address,
                view.own() ? view.name() : words.viewOf(view.name(), view.owner()),
                address.equals(here.first()));
    }

    static boolean keepsViews(Person person) {
        return person.isAny(Role.OFFICER, Role.APPROVER);
    }

    /// What a list shows, in words: `全部 · 待受理 · 超期 · 按期限`.
    static String describe(DeskRequest list, LanguageView language) {
        var parts = new ArrayList<String>();
        parts.add(DeskResource.label(list.tab(), language));
        list.status().map(language.lang()::pick).ifPresent(parts::add);
        list.campaign().ifPresent(id -> parts.add(language.campaigns().viewCampaign()));
        list.route().map(route -> language.lang().pick(route.zh(), route.en())).ifPresent(parts::add);
        Optional<Counter> counter = list.counter();
        counter.map(one -> WorklistView.label(one, language.worklist())).ifPresent(parts::add);
        if (counter.isEmpty() && list.tab().isTimed()) {
            parts.add(
                    list.order() == Order.DUE
                            ? language.words().orderDue()
                            : language.words().orderNewest());
        }
        return String.join(" · ", parts);
    }
}
