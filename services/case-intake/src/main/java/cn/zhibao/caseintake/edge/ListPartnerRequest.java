package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.ListPartner;
import cn.zhibao.caseintake.referral.PartnerKind;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Body of `POST /partners`.
///
/// @param region the office in whose register it goes
/// @param place the region that the other one answers for; without it the same
public record ListPartnerRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotNull PartnerKind kind,

        @NotBlank @Size(max = 80) @Pattern(regexp = NAME) String zh,

        @Nullable @Size(max = 120) @Pattern(regexp = LINE) String en,

        @Nullable @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String place,

        @Nullable @Size(max = 200) @Pattern(regexp = LINE) String contact) {

    /// One line with something to read in it.
    static final String NAME =
            "(?U)[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*[^\\s\\x00-\\x1F\\x7F\\uD800-\\uDFFF][^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*";

    /// One line.
    static final String LINE = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*";

    ListPartner command() {
        return new ListPartner(
                RegionCode.of(region),
                kind,
                zh.strip(),
                RequestAidRequest.said(en),
                RegionCode.of(Objects.requireNonNullElse(place, region)),
                RequestAidRequest.said(contact));
    }
}
