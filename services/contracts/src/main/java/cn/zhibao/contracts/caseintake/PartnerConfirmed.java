package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// An office found the name of another one to be right (核实协作单位); on what source stays in its register.
///
/// @param region the office in whose register it stands
public record PartnerConfirmed(UUID partnerId, String region, String code, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partnerId;
    }

    @Override
    public UUID laneId() {
        return partnerId;
    }
}
