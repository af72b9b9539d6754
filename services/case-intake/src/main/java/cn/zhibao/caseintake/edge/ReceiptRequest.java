package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.DayTime;
import cn.zhibao.chassis.http.Call;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /referrals/{id}/receipt`. Without `on` it was today.
///
/// @param time the minute, where it is known
public record ReceiptRequest(
        @Nullable LocalDate on, @Nullable LocalTime time) {

    DayTime at(Call call) {
        return new DayTime(call.dayOrToday("on", on), Optional.ofNullable(time));
    }
}
