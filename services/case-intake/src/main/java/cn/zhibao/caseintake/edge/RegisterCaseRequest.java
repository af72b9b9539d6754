package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.competence.CompetenceFacts;
import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases`. Without `receivedOn` the matter came in today.
///
/// @param relatedTo the number of a case it is linked with from the beginning
public record RegisterCaseRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @NotNull SourceKind source,
        @Nullable Channel channel,
        @NotNull RightKind right,

        @Nullable @Size(max = RightNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String rightNumber,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String title,

        @Nullable LocalDate receivedOn,
        @Nullable @Valid CompetenceFactsRequest competence,
        @Nullable @Valid AllegationRequest allegation,
        @Nullable @Size(max = 20) List<@Valid @NotNull NamePartyRequest> parties,
        @Nullable @Size(max = 10) List<@NotNull UUID> campaigns,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String relatedTo) {

    RegisterCase command(Call call) {
        return new RegisterCase(
                RegionCode.of(region), source, Optional.ofNullable(channel), right, number(), title.strip(), day(call));
    }

    /// Who stands in the matter from the beginning.
    List<NameParty> named() {
        var given = parties == null ? List.<NamePartyRequest>of() : parties;
        return IntStream.range(0, given.size())
                .mapToObj(place -> given.get(place).command("parties[" + place + "]."))
                .toList();
    }

    /// What its competence hangs on, as far as it is known from the beginning.
    CompetenceFacts known() {
        return competence == null ? CompetenceFacts.NONE : competence.facts();
    }

    /// What is alleged, as far as it is known from the beginning.
    Allegation alleged() {
        return allegation == null ? Allegation.NONE : allegation.allegation("allegation.");
    }

    /// The case it is linked with from the beginning, by its number.
    Optional<String> related() {
        return Optional.ofNullable(relatedTo).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    /// The campaigns it came in under.
    List<UUID> tagged() {
        return Objects.requireNonNullElse(campaigns, List.<UUID>of()).stream()
                .distinct()
                .toList();
    }

    LocalDate day(Call call) {
        return call.dayOrToday("receivedOn", receivedOn);
    }

    Optional<RightNumber> number() {
        return Optional.ofNullable(rightNumber)
                .filter(typed -> !typed.isBlank())
                .map(typed -> RightNumber.of(right, typed));
    }
}
