package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.ExpertField;
import cn.zhibao.caseintake.expert.ExpertKind;
import cn.zhibao.caseintake.expert.ListExpert;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of `POST /experts`.
public record ListExpertRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotNull ExpertKind kind,

        @NotBlank
        @Size(max = 80)
        @Pattern(regexp = "(?U)[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*")
        String name,

        @NotEmpty @Size(max = 20) List<@NotNull ExpertField> fields,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String fieldNote,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "(?U)[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*")
        String employer,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String contact,

        @NotNull LocalDate from,
        @NotNull LocalDate until) {

    ListExpert command() {
        return new ListExpert(
                RegionCode.of(region),
                kind,
                name.strip(),
                fields,
                RequestAidRequest.said(fieldNote),
                employer.strip(),
                RequestAidRequest.said(contact),
                from,
                until);
    }
}
