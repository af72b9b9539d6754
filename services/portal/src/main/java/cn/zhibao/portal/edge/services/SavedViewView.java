package cn.zhibao.portal.edge.services;

import java.util.Map;
import java.util.UUID;

/// A saved view, as case-intake sends it.
///
/// @param own whether whoever asks keeps it
/// @param removable whether whoever asks may take it away
/// @param criteria what the address of the list says, by its parameters
public record SavedViewView(
        UUID id,
        String name,
        String owner,
        boolean own,
        boolean shared,
        boolean removable,
        Map<String, String> criteria) {}
