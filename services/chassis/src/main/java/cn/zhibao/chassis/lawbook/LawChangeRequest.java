package cn.zhibao.chassis.lawbook;

import cn.zhibao.chassis.clock.LawChange;
import cn.zhibao.legalclock.TermUnit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /law/previews` and `POST /law/changes`.
///
/// @param notice the lines of a notice, `notice | year | number | issued | address` and then `off` and `work` lines
public record LawChangeRequest(
        @NotNull LawChange.Kind kind,

        @Nullable @Size(max = 20_000) @Pattern(regexp = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*")
        String notice,

        @Valid @Nullable RuleRequest rule) {

    /// What was settled about one version of a rule; without a length it is confirmed as it stands.
    public record RuleRequest(
            @NotBlank @Size(max = 40) String id,
            @NotNull LocalDate version,
            @Min(1) @Max(4_000) @Nullable Integer amount,
            @Nullable TermUnit unit,
            @Nullable LocalDate from,

            @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
            String evidence) {

        LawChange.Rule rule() {
            return new LawChange.Rule(id.strip(), version, amount, unit, from, evidence.strip());
        }
    }

    LawChange change() {
        return new LawChange(kind, notice, rule == null ? null : rule.rule());
    }
}
