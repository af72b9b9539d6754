package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /aid-tickets/{id}/matter`: the matter by its number, as people know it.
public record LinkAidRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String caseNo) {}
