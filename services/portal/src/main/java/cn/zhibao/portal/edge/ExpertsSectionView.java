package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.MatterExpertsView;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.ExpertKind;
import java.util.List;
import java.util.UUID;

/// Who was asked in a case, as a section of its page.
///
/// @param isShown whether the reader may see it at all
public record ExpertsSectionView(UUID caseId, boolean isShown, boolean isAway, boolean mayAsk, List<Row> rows) {

    /// Somebody who was asked.
    ///
    /// @param opinion empty while none was given
    /// @param state what is awaited or became of it
    /// @param warning that the employer is a party by now; empty where it is not
    public record Row(
            UUID id,
            String href,
            String name,
            String kind,
            String employer,
            String caseNo,
            String caseHref,
            String purpose,
            String askedOn,
            String opinion,
            String state,
            String warning) {}

    static ExpertsSectionView of(
            UUID caseId, Reading<MatterExpertsView> found, Person person, ExpertsWordsView words, Lang lang) {
        var known = found.value();
        return new ExpertsSectionView(
                caseId,
                known.isPresent() || found.isAway(),
                found.isAway(),
                known.isPresent() && person.isAny(Role.OFFICER, Role.APPROVER),
                known.map(MatterExpertsView::assignments).orElse(List.of()).stream()
                        .map(one -> row(one, words, lang))
                        .toList());
    }

    static Row row(MatterExpertsView.Assignment one, ExpertsWordsView words, Lang lang) {
        return new Row(
                one.id(),
                "/desk/experts/" + one.expertId(),
                one.name(),
                Codes.words(ExpertKind.class, one.kind(), lang),
                one.employer(),
                one.caseNo(),
                "/desk/cases/" + one.caseId(),
                one.purpose(),
                one.askedOn().toString(),
                one.opinion() == null ? "" : one.opinion(),
                state(one, words),
                one.employerParty() ? words.employerParty() : "");
    }

    private static String state(MatterExpertsView.Assignment one, ExpertsWordsView words) {
        if (one.releasedOn() != null) {
            return words.releasedOn(
                    one.releasedOn().toString(), one.releaseReason() == null ? "" : one.releaseReason());
        }
        return one.opinionOn() == null
                ? words.awaiting()
                : words.opinionOn(one.opinionOn().toString());
    }
}
