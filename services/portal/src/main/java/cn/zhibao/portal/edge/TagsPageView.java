package cn.zhibao.portal.edge;

import java.util.List;

/// The campaign tags of a case with the forms that add and take off.
///
/// @param tagFields empty where nothing can be added
/// @param takeOffFields empty where nothing can be taken off
public record TagsPageView(
        TagsSectionView section,
        int version,
        String tagKey,
        String takeOffKey,
        List<FieldView> tagFields,
        List<FieldView> takeOffFields,
        String done,
        ErrorsView errors) {}
