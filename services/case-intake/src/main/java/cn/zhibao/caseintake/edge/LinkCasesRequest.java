package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.LinkKind;
import cn.zhibao.caseintake.link.LinkCases;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Body of `POST /cases/{id}/links`: the other case by its number, as people know it.
public record LinkCasesRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String caseNo,

        @NotNull LinkKind kind) {

    LinkCases command() {
        return new LinkCases(caseNo.strip(), kind);
    }
}
