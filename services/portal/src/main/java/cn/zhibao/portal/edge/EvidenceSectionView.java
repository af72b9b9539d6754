package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.EvidenceView;
import cn.zhibao.portal.edge.services.PageView;
import java.util.List;
import java.util.UUID;

/// The evidence of a case, as a section of its page.
///
/// @param isShown whether the reader has to do with evidence at all
/// @param isCut whether there is more than is listed
public record EvidenceSectionView(
        UUID caseId, boolean isShown, boolean isAway, boolean mayAdd, boolean isCut, List<EvidenceRowView> rows) {

    static final EvidenceSectionView NONE =
            new EvidenceSectionView(new UUID(0, 0), false, false, false, false, List.of());

    static boolean isFor(Person person) {
        return person.isAny(Role.OFFICER, Role.APPROVER, Role.REVIEWER, Role.LEADER, Role.AUDITOR);
    }

    static EvidenceSectionView of(UUID caseId, Reading<PageView<EvidenceView>> found, Person person, Lang lang) {
        return new EvidenceSectionView(
                caseId,
                found.isAway() || found.value().isPresent(),
                found.isAway(),
                person.isAny(Role.OFFICER, Role.APPROVER),
                found.value().map(page -> page.next() != null).orElse(false),
                found.value().map(PageView::items).orElse(List.of()).stream()
                        .map(piece -> EvidenceRowView.of(piece, lang))
                        .toList());
    }
}
