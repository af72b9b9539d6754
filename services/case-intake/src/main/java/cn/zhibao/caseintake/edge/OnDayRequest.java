package cn.zhibao.caseintake.edge;

import cn.zhibao.chassis.http.Call;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /referrals/{id}/reconsideration`. Without `on` it was today.
public record OnDayRequest(@Nullable LocalDate on) {

    LocalDate day(Call call) {
        return call.dayOrToday("on", on);
    }
}
