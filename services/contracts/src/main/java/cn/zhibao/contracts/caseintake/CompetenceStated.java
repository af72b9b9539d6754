package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What competence for a matter hangs on was entered, or said anew (管辖事实): the places by their region codes, and what
/// kind of trader it is about. Why it was said anew stays in the register.
///
/// @param trader OWN_SITE, IN_PLATFORM, IN_PLATFORM_UNREACHABLE or PLATFORM; null where none of them, or not known
public record CompetenceStated(
        UUID caseId,
        @Nullable String actPlace,
        @Nullable String trader,
        @Nullable String traderPlace,
        @Nullable String platformPlace,
        LocalDate statedOn)
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
