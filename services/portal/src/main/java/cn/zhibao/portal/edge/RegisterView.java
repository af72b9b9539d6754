package cn.zhibao.portal.edge;

import java.util.List;

/// The registration form, what is known of the right it names, and what became of its draft.
///
/// @param drafts what was begun before and is not finished; shown beside an empty form
public record RegisterView(
        String key,
        List<FieldView> fields,
        HintsView hints,
        PlacesView places,
        ErrorsView errors,
        DraftNoteView note,
        DraftsView drafts) {}
