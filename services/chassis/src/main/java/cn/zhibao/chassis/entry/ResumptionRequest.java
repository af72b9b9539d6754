package cn.zhibao.chassis.entry;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.legalclock.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST …/{id}/resumption`. Without `on` time runs again from today.
public record ResumptionRequest(@Nullable LocalDate on) {

    public Fact.Resumed fact(Call call) {
        return new Fact.Resumed(call.dayOrToday("on", on));
    }
}
