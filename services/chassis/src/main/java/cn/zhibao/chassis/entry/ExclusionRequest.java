package cn.zhibao.chassis.entry;

import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.StopCause;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Body of `POST …/{id}/exclusion`: both days belong to what is not counted. The last may lie ahead, as an
/// appraisal or a public notice is given its length beforehand.
public record ExclusionRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull StopCause cause,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String document) {

    public Fact.Excluded fact() {
        return new Fact.Excluded(
                from, to, cause, Objects.requireNonNullElse(document, "").strip());
    }
}
