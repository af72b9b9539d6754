package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An accepted matter was sent to the procedure that will handle it (分办). The title travels so that the next room can
/// show it without asking back.
///
/// @param source how the matter reached the office; absent in what was told before sources travelled
/// @param clueOn the day from which whoever verifies counts (发现线索或者收到材料之日): of the receipt, and of the routing
///   where the matter has been routed before; absent as the source is
/// @param acceptedOn the day on which the matter was taken up; absent as the source is
/// @param reasons why this way, in codes of case-intake; absent where it was said in words alone
/// @param answers how the conditions of the way stand, each by its code: YES, UNCLEAR; absent where the way has none
/// @param fast true on the fast track (快速处理), else absent
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
        @Nullable LocalDate acceptedOn,
        @Nullable List<String> reasons,
        @Nullable Map<String, String> answers,
        @Nullable Boolean fast)
        implements CaseIntakeEvent {

    /// Said in words alone.
    public CaseRouted(
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
            @Nullable LocalDate acceptedOn) {
        this(
                caseId,
                caseNo,
                region,
                route,
                right,
                title,
                basis,
                routedOn,
                source,
                clueOn,
                acceptedOn,
                null,
                null,
                null);
    }

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
