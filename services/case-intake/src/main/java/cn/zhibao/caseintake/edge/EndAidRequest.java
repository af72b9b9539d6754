package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /aid-tickets/{id}/declination` and `/withdrawal`.
public record EndAidRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
