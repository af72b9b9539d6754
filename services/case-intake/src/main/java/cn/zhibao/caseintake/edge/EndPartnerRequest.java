package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// Body of `POST /partners/{code}/end`.
///
/// @param region the office that sends nothing to it any more
public record EndPartnerRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region) {}
