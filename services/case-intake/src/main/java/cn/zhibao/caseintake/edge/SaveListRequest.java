package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// Body of `POST /views`: what the address of a worklist says, under a name.
///
/// @param shared whether the whole office sees it
public record SaveListRequest(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "(?U)[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*")
        String name,

        boolean shared,

        @NotNull @Size(max = 12)
        Map<@Pattern(regexp = "[a-z][A-Za-z]{0,19}") String, @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String>
                criteria) {}
