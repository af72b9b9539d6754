package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.TagsView;
import java.util.List;
import java.util.UUID;

/// The campaign tags of a case, as a section of its page.
///
/// @param isShown whether the reader may see them at all
public record TagsSectionView(UUID caseId, boolean isShown, boolean isAway, boolean mayChange, List<Chip> chips) {

    /// A tag.
    public record Chip(String href, String name, String about) {}

    static TagsSectionView of(UUID caseId, Reading<TagsView> found, Person person, CampaignsWordsView words) {
        var known = found.value();
        return new TagsSectionView(
                caseId,
                known.isPresent() || found.isAway(),
                found.isAway(),
                known.isPresent() && mayChange(person),
                known.map(TagsView::tags).orElse(List.of()).stream()
                        .map(tag -> new Chip(
                                "/desk/campaigns/" + tag.campaignId(),
                                tag.name(),
                                words.taggedOn(tag.taggedOn().toString())))
                        .toList());
    }

    static boolean mayChange(Person person) {
        return person.isAny(Role.OFFICER, Role.APPROVER);
    }
}
