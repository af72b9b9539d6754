package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.views.SavedList;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Role;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A saved view as callers see it.
///
/// @param own whether the caller keeps it
/// @param removable whether the caller may take it away
public record SavedListView(
        UUID id,
        String name,
        String owner,
        boolean own,
        boolean shared,
        boolean removable,
        Map<String, String> criteria,
        Instant savedAt) {

    static SavedListView of(SavedList view, Actor caller) {
        return new SavedListView(
                view.id(),
                view.name(),
                view.owner(),
                view.subject().equals(caller.subject()),
                view.shared(),
                view.isRemovableBy(caller.subject(), caller.has(Role.APPROVER)),
                view.criteria(),
                view.savedAt());
    }
}
