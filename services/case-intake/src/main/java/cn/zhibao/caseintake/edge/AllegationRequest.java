package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.allegation.OfferLink;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is alleged, in the body of a registration, as far as it is known.
///
/// @param value in yuan, to the cent
public record AllegationRequest(
        @Nullable @Size(max = MOST_WORDS) @Pattern(regexp = TEXT)
        String act,

        @Nullable @Size(max = MOST) @Pattern(regexp = LINE) String goods,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal value,

        @Nullable @Size(max = MOST) @Pattern(regexp = LINE) String place,

        @Nullable @Size(max = OfferLink.MOST) @Pattern(regexp = LINE)
        String link,

        @Nullable LocalDate began,
        @Nullable LocalDate ended) {

    static final int MOST = 200;
    static final int MOST_WORDS = 2000;
    static final String LINE = "[^\\x00-\\x1F\\x7F]*";
    static final String TEXT = "[^\\x00]*";

    private static final int CENTS = 2;

    /// @param prefix of its fields in the request
    Allegation allegation(String prefix) {
        return new Allegation(
                text(act),
                text(goods),
                Optional.ofNullable(value).map(yuan -> yuan.setScale(CENTS)),
                text(place),
                text(link).map(typed -> OfferLink.of(prefix + "link", typed)),
                Optional.ofNullable(began),
                Optional.ofNullable(ended));
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(said -> !said.isEmpty());
    }
}
