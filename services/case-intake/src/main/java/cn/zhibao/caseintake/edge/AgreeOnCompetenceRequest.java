package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.AgreeOnCompetence;
import cn.zhibao.caseintake.competence.DisputeOutcome;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/competence-agreements`. Without `agreedOn` it was today.
public record AgreeOnCompetenceRequest(
        @NotNull DisputeOutcome outcome,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String agreement,

        @Nullable LocalDate agreedOn) {

    AgreeOnCompetence command(Call call) {
        return new AgreeOnCompetence(outcome, agreement.strip(), call.dayOrToday("agreedOn", agreedOn));
    }
}
