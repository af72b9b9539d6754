package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.evidence.PassOn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /evidence/{id}/returns` and `/seals`.
public record PassOnRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String counterpart,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String reason) {

    PassOn command() {
        return new PassOn(
                Optional.ofNullable(counterpart).map(String::strip).filter(text -> !text.isEmpty()), reason.strip());
    }
}
