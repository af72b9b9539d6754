package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.distribution.MakeRule;
import cn.zhibao.caseintake.distribution.Way;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Body of `POST /distribution/rules`. Without `beginsOn` it counts from today.
///
/// @param words of which one has to stand in the title
public record MakeRuleRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @Min(1) @Max(999) int place,

        @NotBlank @Size(max = 60) @Pattern(regexp = PLAIN) String name,

        @Nullable SourceKind source,
        @Nullable RightKind right,
        @Nullable Channel channel,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) @Pattern(regexp = PLAIN) String> words,

        @NotNull Way way,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String officer,

        boolean atOnce,
        @Nullable LocalDate beginsOn) {

    /// Something to read, and no control character.
    private static final String PLAIN = "(?U)[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*";

    MakeRule command(Call call) {
        return new MakeRule(
                RegionCode.of(region),
                place,
                name.strip(),
                Optional.ofNullable(source),
                Optional.ofNullable(right),
                Optional.ofNullable(channel),
                Objects.requireNonNullElse(words, List.<String>of()).stream()
                        .map(String::strip)
                        .distinct()
                        .toList(),
                way,
                Optional.ofNullable(officer).filter(subject -> !subject.isBlank()),
                atOnce,
                Objects.requireNonNullElse(beginsOn, call.today()));
    }
}
