package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Wanted;
import cn.zhibao.caseintake.supplement.ReceiveSupplement;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/supplements`. Without `receivedOn` it came in today.
public record ReceiveSupplementRequest(
        @NotNull Wanted wanted,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String answer,

        @Nullable LocalDate receivedOn) {

    ReceiveSupplement command(Call call) {
        return new ReceiveSupplement(wanted, answer.strip(), call.dayOrToday("receivedOn", receivedOn));
    }
}
