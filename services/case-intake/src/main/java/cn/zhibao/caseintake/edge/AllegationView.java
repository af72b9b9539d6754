package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.allegation.OfferLink;
import cn.zhibao.caseintake.allegation.StatedAllegation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is alleged, as somebody entered it.
///
/// @param value in yuan
/// @param reason null where it came with the registration
public record AllegationView(
        @Nullable String act,
        @Nullable String goods,
        @Nullable BigDecimal value,
        @Nullable String place,
        @Nullable String link,
        @Nullable LocalDate began,
        @Nullable LocalDate ended,
        @Nullable String reason,
        String statedBy,
        LocalDate statedOn) {

    static AllegationView of(StatedAllegation stated) {
        var allegation = stated.allegation();
        return new AllegationView(
                allegation.act().orElse(null),
                allegation.goods().orElse(null),
                allegation.value().orElse(null),
                allegation.place().orElse(null),
                allegation.link().map(OfferLink::text).orElse(null),
                allegation.began().orElse(null),
                allegation.ended().orElse(null),
                stated.reason().orElse(null),
                stated.statedBy(),
                stated.statedOn());
    }
}
