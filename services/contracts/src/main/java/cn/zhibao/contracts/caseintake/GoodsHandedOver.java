package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The goods of a transfer that the police filed went to them (移交涉案物品), or there were none; which, and to whom, stands
/// with the message.
///
/// @param goods whether there were any
public record GoodsHandedOver(UUID referralId, UUID caseId, boolean goods, LocalDate on) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
