package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.HandOverGoods;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /referrals/{id}/handover`. Without `on` it was today.
///
/// @param goods what was handed over; goes with `to` or `receipt`
/// @param noGoods why there was nothing to hand over, instead
/// @param to who received it
/// @param receipt the number of the receipt
public record HandoverRequest(
        @Nullable @Size(max = 2000) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String goods,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String noGoods,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String to,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String receipt,

        @Nullable LocalDate on) {

    HandOverGoods command(Call call) {
        return new HandOverGoods(call.dayOrToday("on", on), text(goods), text(noGoods), text(to), text(receipt));
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
