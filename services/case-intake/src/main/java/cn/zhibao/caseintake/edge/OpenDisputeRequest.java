package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.OpenDispute;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/competence-disputes`. Without `disputedOn` it arose today.
public record OpenDisputeRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String other,

        @NotNull @Pattern(regexp = CompetenceFactsRequest.FORM)
        String otherRegion,

        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason,

        @Nullable LocalDate disputedOn) {

    OpenDispute command(Call call) {
        return new OpenDispute(
                other.strip(), RegionCode.of(otherRegion), reason.strip(), call.dayOrToday("disputedOn", disputedOn));
    }
}
