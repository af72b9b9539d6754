package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /cases/{id}/assignment`: the user name of an officer on record.
public record AssignCaseRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String handler) {}
