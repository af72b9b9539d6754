package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.Confirmation;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /partners/{code}/confirmation`.
///
/// @param region the office in whose register it is confirmed
/// @param source where its name was found to be right
/// @param on when; without it today
public record ConfirmPartnerRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotBlank @Size(max = 200) @Pattern(regexp = ListPartnerRequest.NAME)
        String source,

        @Nullable LocalDate on) {

    Confirmation found(Call call) {
        return new Confirmation(call.actor().subject(), call.dayOrToday("on", on), source.strip());
    }
}
