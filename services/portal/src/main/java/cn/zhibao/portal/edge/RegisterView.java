package cn.zhibao.portal.edge;

import java.util.List;

/// The registration form, what is known of matters like it, and what became of its draft.
///
/// @param origin what its source bears
/// @param drafts what was begun before and is not finished; shown beside an empty form
public record RegisterView(
        String key,
        List<FieldView> fields,
        List<FieldView> origin,
        HintsView hints,
        AllegationBlockView allegation,
        PlacesView places,
        ErrorsView errors,
        DraftNoteView note,
        DraftsView drafts) {

    /// The kinds of source that alone have a field; empty where all have it.
    public String sourceKinds(FieldView field) {
        return field.name().equals("sender") ? OriginRequest.SENT_BY_OFFICES : "";
    }
}
