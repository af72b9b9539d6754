package cn.zhibao.portal.edge;

import java.util.List;

/// All sources of a case on a page of their own, with the form of one more.
///
/// @param file number and title of the case
/// @param takenBack the one to take back; empty where none was chosen
/// @param correction the fields by which the first is corrected; none where nobody corrects it
/// @param ownCase where a complaint of somebody else is registered and linked; empty for whoever registers nothing
/// @param draft the registration that is attached here instead; empty where there is none
/// @param back where that registration is gone on with; empty where it is not kept
public record SourcesPageView(
        SourcesSectionView section,
        String file,
        int version,
        String takenBack,
        String key,
        String takeBackKey,
        String correctionKey,
        List<FieldView> fields,
        FieldView reason,
        List<FieldView> correction,
        String ownCase,
        String draft,
        String back,
        String done,
        ErrorsView errors) {}
