package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Body of `POST /partners/{code}/renaming`.
///
/// @param region the office in whose register it is renamed
public record RenamePartnerRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotBlank @Size(max = 80) @Pattern(regexp = ListPartnerRequest.NAME)
        String zh,

        @Nullable @Size(max = 120) @Pattern(regexp = ListPartnerRequest.LINE)
        String en) {}
