package cn.zhibao.statistics.edge;

import cn.zhibao.contracts.EventTypes;
import cn.zhibao.statistics.archive.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The time line of a case, the earliest first.
public record TimelineView(UUID caseId, List<EntryView> entries) {

    /// @param type the event's wire type
    /// @param event the event's name, such as `CaseRouted`
    /// @param data the event's data as its sender wrote it
    public record EntryView(
            UUID id,
            Instant time,
            String sender,
            String type,
            String event,
            UUID subject,
            int version,
            String actorOrg,
            @JsonRawValue String data) {

        static EntryView of(TimelineEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.time(),
                    entry.sender(),
                    entry.type(),
                    EventTypes.classOf(entry.type()).map(Class::getSimpleName).orElse(entry.type()),
                    entry.subject(),
                    entry.version(),
                    entry.actorOrg(),
                    entry.data());
        }
    }

    static TimelineView of(UUID caseId, List<TimelineEntry> entries) {
        return new TimelineView(caseId, entries.stream().map(EntryView::of).toList());
    }
}
