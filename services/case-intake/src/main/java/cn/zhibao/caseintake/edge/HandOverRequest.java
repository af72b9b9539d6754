package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.evidence.PassOn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/// Body of `POST /evidence/{id}/handovers`: to whom it goes must be named.
public record HandOverRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String counterpart,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String reason) {

    PassOn command() {
        return new PassOn(Optional.of(counterpart.strip()), reason.strip());
    }
}
