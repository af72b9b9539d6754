package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.DesignateOffice;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/designations`: what the 指定管辖通知书 says. Without `designatedOn` it was today.
public record DesignateOfficeRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String office,

        @NotNull @Pattern(regexp = CompetenceFactsRequest.FORM)
        String region,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String document,

        @Nullable LocalDate designatedOn) {

    DesignateOffice command(Call call) {
        return new DesignateOffice(
                office.strip(), RegionCode.of(region), document.strip(), call.dayOrToday("designatedOn", designatedOn));
    }
}
