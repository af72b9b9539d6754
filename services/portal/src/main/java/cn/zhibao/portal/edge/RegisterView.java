package cn.zhibao.portal.edge;

import java.util.List;

/// The registration form, what is known of matters like it, and what became of its draft.
///
/// @param drafts what was begun before and is not finished; shown beside an empty form
public record RegisterView(
        String key,
        List<FieldView> fields,
        HintsView hints,
        AllegationBlockView allegation,
        PlacesView places,
        ErrorsView errors,
        DraftNoteView note,
        DraftsView drafts) {}
