package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An accepted matter was sent to the procedure that will handle it (分办). The title travels so that the next room can
/// show it without asking back.
///
/// @param source how the matter reached the office; absent in what was told before sources travelled
/// @param clueOn the day from which whoever verifies counts (发现线索或者收到材料之日): of the receipt, and of the routing
///   where the matter has been routed before; absent as the source is
/// @param acceptedOn the day on which the matter was taken up; absent as the source is
public record CaseRouted(
        UUID caseId,
        String caseNo,
        String region,
        Route route,
        RightKind right,
        String title,
        String basis,
        LocalDate routedOn,
        @Nullable SourceKind source,
        @Nullable LocalDate clueOn,
        @Nullable LocalDate acceptedOn)
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
