package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.reward.ProposeReward;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Body of `POST /cases/{id}/reward`.
///
/// @param amount in yuan, to the cent
/// @param decisionNo of the penalty decision that confirmed the violation
public record ProposeRewardRequest(
        @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String decisionNo,

        @NotNull LocalDate decisionOn,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String reason) {

    ProposeReward command(Call call) {
        return new ProposeReward(amount, decisionNo.strip(), call.dayOrToday("decisionOn", decisionOn), reason.strip());
    }
}
