package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.AssignExpert;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/experts`. Without `askedOn` it was asked today; `conflict` goes with a stated one alone.
public record AssignExpertRequest(
        @NotNull UUID expertId,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "(?U)[^\\x00\\uD800-\\uDFFF]*[^\\s\\x00-\\x1F\\uD800-\\uDFFF][^\\x00\\uD800-\\uDFFF]*")
        String purpose,

        @Nullable LocalDate askedOn,
        @NotNull Recusal recusal,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*")
        String conflict) {

    /// What the expert states (回避声明).
    public enum Recusal {
        NO_CONFLICT,
        CONFLICT
    }

    AssignExpert command(Call call) {
        return new AssignExpert(
                expertId,
                purpose.strip(),
                call.dayOrToday("askedOn", askedOn),
                recusal == Recusal.CONFLICT,
                RequestAidRequest.said(conflict));
    }
}
