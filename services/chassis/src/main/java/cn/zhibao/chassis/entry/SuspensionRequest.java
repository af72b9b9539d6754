package cn.zhibao.chassis.entry;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.StopCause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Body of `POST …/{id}/suspension`. Without `on` time stands still from today.
public record SuspensionRequest(
        @Nullable LocalDate on,
        @NotNull StopCause cause,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String approver,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String document) {

    public Fact.Suspended fact(Call call) {
        return new Fact.Suspended(
                call.dayOrToday("on", on),
                cause,
                approver.strip(),
                Objects.requireNonNullElse(document, "").strip());
    }
}
