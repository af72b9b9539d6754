package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.RightsView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The rights of a case, as a section of its page.
///
/// @param isShown whether the reader may see them at all
/// @param registered what is known of the right of the file where nobody wrote down more; else empty
public record RightsSectionView(
        UUID caseId, boolean isShown, boolean isAway, boolean mayChange, String registered, List<RightRowView> rows) {

    static final RightsSectionView NONE = new RightsSectionView(new UUID(0, 0), false, false, false, "", List.of());

    static RightsSectionView of(
            UUID caseId, Reading<RightsView> found, Person person, RightsWordsView words, Lang lang) {
        var known = found.value();
        return new RightsSectionView(
                caseId,
                known.isPresent() || found.isAway(),
                found.isAway(),
                known.isPresent() && mayChange(person),
                known.flatMap(rights -> Optional.ofNullable(rights.registered()))
                        .map(file -> registered(file, words, lang))
                        .orElse(""),
                RightRowView.of(known.map(RightsView::rights).orElse(List.of()), words, lang));
    }

    static boolean mayChange(Person person) {
        return person.isAny(Role.OFFICER, Role.APPROVER);
    }

    static String registered(RightsView.Registered file, RightsWordsView words, Lang lang) {
        return words.registered(
                lang.pick(file.kind().zh(), file.kind().en()),
                Objects.requireNonNullElse(file.rightNumber(), words.noNumber()));
    }
}
