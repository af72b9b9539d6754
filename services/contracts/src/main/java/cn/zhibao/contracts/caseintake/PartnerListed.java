package cn.zhibao.contracts.caseintake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An office entered another one in its own register of those with which it shares matters (增加协作单位); how it is
/// reached stays there.
///
/// @param region the office in whose register it stands
/// @param place the region that the other one answers for
/// @param en its name in English, where one is known
public record PartnerListed(
        UUID partnerId,
        String region,
        String code,
        String kind,
        String zh,
        @Nullable String en,
        String place) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return partnerId;
    }

    @Override
    public UUID laneId() {
        return partnerId;
    }
}
