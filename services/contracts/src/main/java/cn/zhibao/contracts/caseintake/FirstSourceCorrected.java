package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// The number or the sender of what a matter was registered with was corrected (更正来文号、来文单位). Neither is told; what
/// stood there before stays readable in the register, and why stays there too.
public record FirstSourceCorrected(UUID caseId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
