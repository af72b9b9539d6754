package cn.zhibao.contracts.caseintake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An office calls another one by a new name (协作单位更名), which is unconfirmed until somebody confirms it. What was
/// sent before bears the name it bore.
///
/// @param region the office in whose register it stands
/// @param en the name in English, where one is known
public record PartnerRenamed(
        UUID partnerId,
        String region,
        String code,
        String zh,
        @Nullable String en) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partnerId;
    }

    @Override
    public UUID laneId() {
        return partnerId;
    }
}
