package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.ReferralKind;
import cn.zhibao.caseintake.referral.SendReferral;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/referrals`.
///
/// @param partner the code of the other office
/// @param dueOn the day agreed for the answer; not where a rule sets it
/// @param evidence the pieces that go with it
public record SendReferralRequest(
        @NotNull ReferralKind kind,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String partner,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String subject,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String reason,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String basis,

        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 50) List<@NotNull UUID> evidence) {

    SendReferral command() {
        return new SendReferral(
                kind,
                partner,
                subject.strip(),
                reason.strip(),
                basis.strip(),
                Optional.ofNullable(dueOn),
                evidence == null ? List.of() : evidence);
    }
}
