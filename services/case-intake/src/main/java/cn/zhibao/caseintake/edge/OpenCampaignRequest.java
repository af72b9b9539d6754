package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.campaign.CampaignKind;
import cn.zhibao.caseintake.campaign.OpenCampaign;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Body of `POST /campaigns`.
public record OpenCampaignRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotNull CampaignKind kind,

        @NotBlank
        @Size(max = 80)
        @Pattern(regexp = "(?U)[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*")
        String name,

        @NotNull LocalDate from,
        @NotNull LocalDate until,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String place,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String organiser,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String complaintBody,

        @Nullable @Size(max = 20) List<@NotNull RightKind> aims) {

    OpenCampaign command() {
        return new OpenCampaign(
                RegionCode.of(region),
                kind,
                name.strip(),
                from,
                until,
                RequestAidRequest.said(place),
                RequestAidRequest.said(organiser),
                RequestAidRequest.said(complaintBody),
                Objects.requireNonNullElse(aims, List.of()));
    }
}
