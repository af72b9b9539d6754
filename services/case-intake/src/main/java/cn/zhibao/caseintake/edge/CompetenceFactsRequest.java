package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.CompetenceFacts;
import cn.zhibao.caseintake.competence.TraderKind;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What competence hangs on, in the body of a registration: each by the digits of its region, as far as it is known.
public record CompetenceFactsRequest(
        @Nullable @Pattern(regexp = FORM) String actPlace,
        @Nullable TraderKind trader,
        @Nullable @Pattern(regexp = FORM) String traderPlace,
        @Nullable @Pattern(regexp = FORM) String platformPlace) {

    static final String FORM = "[1-9][0-9](?:[0-9]{2}){0,2}";

    CompetenceFacts facts() {
        return new CompetenceFacts(
                region(actPlace), Optional.ofNullable(trader), region(traderPlace), region(platformPlace));
    }

    private static Optional<RegionCode> region(@Nullable String digits) {
        return Optional.ofNullable(digits).map(RegionCode::of);
    }
}
