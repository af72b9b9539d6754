package cn.zhibao.portal.edge;

import java.util.List;
import java.util.UUID;

/// Who was asked in a case, with the forms that ask, take an opinion and take a request back.
///
/// @param filter whom the form offers
/// @param assign empty where nobody can be asked
/// @param opinion empty where no opinion is awaited
/// @param release empty where nobody stands
public record CaseExpertsPageView(
        ExpertsSectionView section,
        int version,
        List<FieldView> filter,
        List<FieldView> assign,
        List<FieldView> opinion,
        List<FieldView> release,
        String done,
        ErrorsView errors) {

    /// A key of its own for each form.
    public String freshKey() {
        return UUID.randomUUID().toString();
    }
}
