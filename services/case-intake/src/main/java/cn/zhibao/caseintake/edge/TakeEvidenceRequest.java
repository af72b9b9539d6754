package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.evidence.EvidenceKind;
import cn.zhibao.caseintake.evidence.TakeEvidence;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/evidence`: a file that is about to be sent. A file may be called anything that is text;
/// without `takenOn` it was taken today.
public record TakeEvidenceRequest(
        @NotBlank @Size(max = 255) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*", flags = Pattern.Flag.DOTALL)
        String name,

        @Min(1) long size,
        @NotNull EvidenceKind kind,
        @Nullable LocalDate takenOn,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String takenAt,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String takenBy,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String takenFrom) {

    TakeEvidence command(LocalDate today) {
        var day = takenOn == null ? today : takenOn;
        return new TakeEvidence(name, size, kind, day, text(takenAt), takenBy.strip(), text(takenFrom));
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
