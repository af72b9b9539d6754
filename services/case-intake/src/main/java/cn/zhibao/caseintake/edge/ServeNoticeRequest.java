package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.notice.ServeNotice;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/receipts`. Without `servedOn` it reached its addressee today.
public record ServeNoticeRequest(
        @NotNull UUID notice,
        @Nullable LocalDate servedOn,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String receipt) {

    ServeNotice command(Call call) {
        return new ServeNotice(notice, call.dayOrToday("servedOn", servedOn), receipt.strip());
    }
}
