package cn.zhibao.portal.edge.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is alleged in a matter, as somebody entered it.
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
        LocalDate statedOn) {}
