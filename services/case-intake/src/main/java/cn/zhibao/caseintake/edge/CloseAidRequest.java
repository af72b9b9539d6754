package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.aid.AidOutcome;
import cn.zhibao.caseintake.aid.CloseAid;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /aid-tickets/{id}/closing`. Without `closedOn` it ended today.
public record CloseAidRequest(
        @NotNull AidOutcome outcome,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
        String text,

        @Nullable LocalDate closedOn) {

    CloseAid command(Call call) {
        return new CloseAid(outcome, text.strip(), call.dayOrToday("closedOn", closedOn));
    }
}
