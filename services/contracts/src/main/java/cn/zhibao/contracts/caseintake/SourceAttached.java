package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.UUID;

/// A further source (来源) came in about a matter that stands in the register already. Its number, who sent it and what
/// it
/// adds stay in the register.
///
/// @param channel the way by which it came in
public record SourceAttached(UUID caseId, UUID sourceId, SourceKind source, String channel, LocalDate receivedOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
