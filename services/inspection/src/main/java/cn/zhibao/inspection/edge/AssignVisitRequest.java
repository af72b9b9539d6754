package cn.zhibao.inspection.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.inspection.AssignVisit;
import cn.zhibao.inspection.InspectionItem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Body of `POST /visits`.
public record AssignVisitRequest(
        @NotNull @Pattern(regexp = "[1-9]\\d(\\d\\d){0,2}") String region,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String enterprise,

        @NotNull InspectionItem item,
        @NotNull LocalDate plannedOn) {

    AssignVisit command() {
        return new AssignVisit(RegionCode.of(region), enterprise.strip(), item, plannedOn);
    }
}
