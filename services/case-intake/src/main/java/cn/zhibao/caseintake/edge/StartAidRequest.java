package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.aid.StartAid;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /aid-tickets/{id}/service`. Without `startedOn` it begins today.
public record StartAidRequest(
        @Nullable LocalDate startedOn,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String expert) {

    StartAid command(Call call) {
        return new StartAid(call.dayOrToday("startedOn", startedOn), RequestAidRequest.said(expert));
    }
}
