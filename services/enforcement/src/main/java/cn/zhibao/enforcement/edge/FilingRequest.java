package cn.zhibao.enforcement.edge;

import cn.zhibao.chassis.http.Call;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /enforcements/{id}/filing`. Without `filedOn` the case is filed today.
public record FilingRequest(@Nullable LocalDate filedOn) {

    LocalDate day(Call call) {
        return call.dayOrToday("filedOn", filedOn);
    }
}
