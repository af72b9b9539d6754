package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.WithdrawCase;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/withdrawal`. Without `withdrawnOn` it was taken back today.
public record WithdrawCaseRequest(
        @Nullable LocalDate withdrawnOn,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {

    WithdrawCase command(Call call) {
        return new WithdrawCase(call.dayOrToday("withdrawnOn", withdrawnOn), reason.strip());
    }
}
