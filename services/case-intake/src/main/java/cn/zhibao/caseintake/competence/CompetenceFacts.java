package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.caseintake.CompetenceStated;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What competence hangs on, as far as it is known (管辖事实).
///
/// @param actPlace where the act happened (违法行为发生地)
/// @param traderPlace the respondent's place of business or seat (经营地或者住所地)
/// @param platformPlace the seat of the platform (平台住所地)
public record CompetenceFacts(
        Optional<RegionCode> actPlace,
        Optional<TraderKind> trader,
        Optional<RegionCode> traderPlace,
        Optional<RegionCode> platformPlace) {

    public static final CompetenceFacts NONE =
            new CompetenceFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    CompetenceStated stated(UUID caseId, LocalDate today) {
        return new CompetenceStated(
                caseId,
                actPlace.map(RegionCode::digits).orElse(null),
                trader.map(TraderKind::name).orElse(null),
                traderPlace.map(RegionCode::digits).orElse(null),
                platformPlace.map(RegionCode::digits).orElse(null),
                today);
    }
}
