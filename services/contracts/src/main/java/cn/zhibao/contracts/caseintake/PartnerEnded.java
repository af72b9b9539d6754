package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// An office sends nothing to another one any more (停用协作单位); what was sent stays.
///
/// @param region the office in whose register it stands
public record PartnerEnded(UUID partnerId, String region, String code, LocalDate endedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partnerId;
    }

    @Override
    public UUID laneId() {
        return partnerId;
    }
}
