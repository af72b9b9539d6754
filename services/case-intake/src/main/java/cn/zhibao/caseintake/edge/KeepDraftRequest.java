package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// Body of `POST /drafts/{id}`: a form as it is filled in so far, whatever stands in it.
public record KeepDraftRequest(
        @NotNull @Size(max = 200)
        Map<
                        @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{0,59}") String,
                        @NotNull @Size(max = 4000) @Pattern(regexp = "[^\\x00]*") String>
                fields) {}
