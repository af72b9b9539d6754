package cn.zhibao.chassis.entry;

import cn.zhibao.chassis.clock.ExtendClock;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST …/{id}/extension`.
///
/// @param amount units of the clock's rule; without it what the rule gives next
public record ExtensionRequest(
        @Nullable LocalDate on,
        @Nullable @Min(1) @Max(1_000) Integer amount,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String approver,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String document) {

    public ExtendClock command(Call call) {
        return new ExtendClock(
                call.dayOrToday("on", on),
                Optional.ofNullable(amount),
                approver.strip(),
                Objects.requireNonNullElse(document, "").strip());
    }
}
