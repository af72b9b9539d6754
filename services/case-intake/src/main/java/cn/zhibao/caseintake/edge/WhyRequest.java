package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of what goes with a reason, such as `POST /referrals/{id}/refusal`: none goes without a reason.
public record WhyRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String reason) {

    String text() {
        return reason.strip();
    }
}
