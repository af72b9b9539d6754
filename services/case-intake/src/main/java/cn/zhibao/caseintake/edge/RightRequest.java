package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.rights.NiceClasses;
import cn.zhibao.caseintake.rights.RightDetails;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/rights` and, with a reason, of `POST /cases/{id}/rights/{rightId}/correction`.
public record RightRequest(
        @NotNull RightKind kind,
        PatentNumber.@Nullable Kind patentKind,

        @Nullable @Size(max = RightNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String rightNumber,

        @Nullable @Size(max = 45) List<@NotNull Integer> classes,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 10) String> groups,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String name,

        @Nullable UUID holderId,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String holderName,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean wellKnown,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String product,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String origin,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {

    RightDetails details() {
        return new RightDetails(
                        kind,
                        Optional.ofNullable(patentKind),
                        said(rightNumber).map(typed -> RightNumber.of(kind, typed)),
                        NiceClasses.of(
                                Objects.requireNonNullElse(classes, List.of()),
                                Objects.requireNonNullElse(groups, List.of())),
                        name.strip(),
                        Optional.ofNullable(holderId),
                        said(holderName),
                        Optional.ofNullable(validFrom),
                        Optional.ofNullable(validTo),
                        Boolean.TRUE.equals(wellKnown),
                        said(product),
                        said(origin))
                .checked();
    }

    /// Why it is corrected.
    String correction() {
        return RemoveRightRequest.demandReason(reason);
    }

    private static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
