package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.SourcesView;
import java.util.List;
import java.util.UUID;

/// All sources of a case, as a section of its page.
///
/// @param isShown whether the reader may see them at all
/// @param mayAttach whether the reader may attach one, and the case still takes one
/// @param mayTakeBack whether the reader may take one back
/// @param mayCorrect whether the reader may correct what the first bears; a number counts by its way, so that is known
public record SourcesSectionView(
        UUID caseId,
        boolean isShown,
        boolean isAway,
        boolean mayAttach,
        boolean mayTakeBack,
        boolean mayCorrect,
        List<SourceRowView> rows) {

    static SourcesSectionView of(
            UUID caseId, Reading<SourcesView> found, Person person, SourcesWordsView words, Lang lang) {
        var known = found.value();
        var mayChange = person.isAny(Role.OFFICER, Role.APPROVER);
        return new SourcesSectionView(
                caseId,
                known.isPresent() || found.isAway(),
                found.isAway(),
                mayChange && known.filter(SourcesView::open).isPresent(),
                mayChange && known.isPresent(),
                mayChange
                        && known.filter(sources -> sources.first().channel() != null)
                                .isPresent(),
                known.map(sources -> SourceRowView.of(sources, words, lang)).orElse(List.of()));
    }
}
