package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.ReportDispute;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/competence-reports`. Without `reportedOn` it was today.
public record ReportDisputeRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String report,

        @Nullable LocalDate reportedOn) {

    ReportDispute command(Call call) {
        return new ReportDispute(report.strip(), call.dayOrToday("reportedOn", reportedOn));
    }
}
