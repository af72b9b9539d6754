package cn.zhibao.caseintake.views;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A worklist as somebody likes to see it: what the list is narrowed to and sorted by, under a name.
///
/// @param subject the user name of whoever keeps it
/// @param owner their name to show
/// @param shared whether the whole office sees it
/// @param criteria what the address of the list says, by its parameters
public record SavedList(
        UUID id,
        String subject,
        String owner,
        String name,
        boolean shared,
        Map<String, String> criteria,
        Instant savedAt) {

    public SavedList {
        criteria = Map.copyOf(criteria);
    }

    /// Whether somebody may take it away: whoever keeps it, and of a shared one whoever presides.
    public boolean isRemovableBy(String caller, boolean presides) {
        return subject.equals(caller) || (shared && presides);
    }
}
