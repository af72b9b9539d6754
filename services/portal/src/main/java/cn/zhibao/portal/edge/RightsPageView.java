package cn.zhibao.portal.edge;

import java.util.List;
import java.util.UUID;

/// The rights of a case on a page of their own: those that count, those that did, and the form of one.
///
/// @param right the one that is corrected; empty where one is added
/// @param mayRemove whether the one that is corrected can be removed
public record RightsPageView(
        RightsSectionView section,
        List<RightRowView> former,
        int version,
        String right,
        boolean mayRemove,
        String key,
        String removalKey,
        List<FieldView> fields,
        String done,
        ErrorsView errors) {

    public UUID caseId() {
        return section.caseId();
    }

    /// The one kind of right that has a field; empty for a field that all have.
    public String only(FieldView field) {
        return RightFormRequest.only(field.name());
    }

    public boolean isCorrection() {
        return !right.isEmpty();
    }
}
