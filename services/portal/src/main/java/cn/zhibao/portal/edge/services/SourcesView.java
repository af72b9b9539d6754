package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.steps.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sources of a case as case-intake sends them.
///
/// @param open whether more may be attached
/// @param first the one it was registered with
/// @param further in the order in which they were recorded
public record SourcesView(int version, boolean open, First first, List<Further> further) {

    /// The source the file bears.
    public record First(
            SourceKind source,
            @Nullable Channel channel,
            @Nullable String number,
            @Nullable String sender,
            LocalDate receivedOn) {}

    /// A further source.
    ///
    /// @param first whether it stood in the place of the first until that was corrected
    public record Further(
            UUID id,
            boolean first,
            SourceKind source,
            Channel channel,
            @Nullable String number,
            @Nullable String sender,
            LocalDate receivedOn,
            String note,
            Instant recordedAt,
            String recordedBy,
            @Nullable LocalDate takenBackOn,
            @Nullable String takeBackReason) {

        public boolean isTakenBack() {
            return takenBackOn != null;
        }
    }

    /// One that counts, by its id.
    public Optional<Further> counting(UUID id) {
        return further.stream()
                .filter(source -> !source.isTakenBack())
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
