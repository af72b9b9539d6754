package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.HoldCase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Body of `POST /cases/{id}/hold`.
public record HoldCaseRequest(
        @NotNull LocalDate until,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String reason) {

    HoldCase command() {
        return new HoldCase(until, reason.strip());
    }
}
