package cn.zhibao.enforcement.edge;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of `POST /enforcements/{id}/filing`. Without `filedOn` the case is filed today.
public record FilingRequest(@Nullable LocalDate filedOn) {

    LocalDate day(Call call) {
        var day = filedOn == null ? call.today() : filedOn;
        if (day.isAfter(call.today())) {
            throw new Refused(
                    CommonRefusal.INVALID, List.of(new FieldFault("filedOn", "不能晚于今天", "must not lie in the future")));
        }
        return day;
    }
}
