package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /cases/{id}/reporter/openings`.
///
/// @param reason why the identity has to be known
public record OpeningRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
