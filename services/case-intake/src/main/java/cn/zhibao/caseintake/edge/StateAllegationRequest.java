package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.allegation.OfferLink;
import cn.zhibao.caseintake.allegation.StateAllegation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/allegations`: all that is known now, and why it is said anew. What is left out is not
/// known.
public record StateAllegationRequest(
        @Nullable @Size(max = AllegationRequest.MOST_WORDS) @Pattern(regexp = AllegationRequest.TEXT)
        String act,

        @Nullable @Size(max = AllegationRequest.MOST) @Pattern(regexp = AllegationRequest.LINE)
        String goods,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal value,

        @Nullable @Size(max = AllegationRequest.MOST) @Pattern(regexp = AllegationRequest.LINE)
        String place,

        @Nullable @Size(max = OfferLink.MOST) @Pattern(regexp = AllegationRequest.LINE)
        String link,

        @Nullable LocalDate began,
        @Nullable LocalDate ended,

        @NotBlank @Size(max = 500) @Pattern(regexp = AllegationRequest.TEXT)
        String reason) {

    StateAllegation command() {
        var known = new AllegationRequest(act, goods, value, place, link, began, ended);
        return new StateAllegation(known.allegation(""), Optional.of(reason.strip()));
    }
}
