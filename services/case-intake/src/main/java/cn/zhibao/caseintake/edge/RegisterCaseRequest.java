package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.competence.CompetenceFacts;
import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.caseintake.sources.FirstSource;
import cn.zhibao.caseintake.sources.SenderNumber;
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
/// @param sourceNumber which the sender gave it, such as that of an order of the hotline
/// @param sender the office that sent it
/// @param knowingly whether that number may stand elsewhere too
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
        String relatedTo,

        @Nullable @Size(max = SenderNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String sourceNumber,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
        String sender,

        @Nullable Boolean knowingly) {

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
        return AttachSourceRequest.said(relatedTo);
    }

    /// What the source bears by which it came in.
    FirstSource brought() {
        return new FirstSource(
                        AttachSourceRequest.said(sourceNumber).map(typed -> SenderNumber.of("sourceNumber", typed)),
                        AttachSourceRequest.said(sender),
                        Boolean.TRUE.equals(knowingly))
                .checked(source, Optional.ofNullable(channel));
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
