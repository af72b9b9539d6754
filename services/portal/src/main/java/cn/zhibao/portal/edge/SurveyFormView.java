package cn.zhibao.portal.edge;

import java.util.List;

/// The public form on which whoever brought a matter says how it was handled.
///
/// @param action where it is sent, in the language of the page
/// @param back the progress of the same matter
public record SurveyFormView(
        String action, String back, String caseNo, String code, List<FieldView> fields, ErrorsView errors) {}
