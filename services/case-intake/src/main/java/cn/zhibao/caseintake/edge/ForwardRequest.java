package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.DayTime;
import cn.zhibao.caseintake.referral.ForwardTransfer;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /referrals/{id}/forwarding`. Without `on` it was today.
///
/// @param to the organ that is competent
/// @param time the minute, where the police told it
public record ForwardRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String to,

        @Nullable LocalDate on,
        @Nullable LocalTime time) {

    ForwardTransfer command(Call call) {
        return new ForwardTransfer(to.strip(), new DayTime(call.dayOrToday("on", on), Optional.ofNullable(time)));
    }
}
