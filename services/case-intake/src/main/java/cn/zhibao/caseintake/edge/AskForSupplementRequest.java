package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Wanted;
import cn.zhibao.caseintake.supplement.AskForSupplement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Body of `POST /cases/{id}/supplement-requests`. The office sets the day; no rule does.
public record AskForSupplementRequest(
        @NotNull Wanted wanted,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String request,

        @NotNull LocalDate dueOn) {

    AskForSupplement command() {
        return new AskForSupplement(wanted, request.strip(), dueOn);
    }
}
