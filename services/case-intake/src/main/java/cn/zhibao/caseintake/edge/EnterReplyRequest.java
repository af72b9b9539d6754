package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.EnterReply;
import cn.zhibao.caseintake.referral.Outcome;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /referrals/{id}/reply`. Without `on` it came today.
///
/// @param number of the other office; goes with `ACCEPTED`
/// @param reason goes with `RETURNED`
public record EnterReplyRequest(
        @NotNull Outcome outcome,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String number,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String reason,

        @Nullable LocalDate on) {

    EnterReply command(Call call) {
        return new EnterReply(outcome, text(number), text(reason), call.dayOrToday("on", on));
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
