package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.aid.AidNeed;
import cn.zhibao.caseintake.aid.EnterpriseSize;
import cn.zhibao.caseintake.aid.RequestAid;
import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.caseintake.parties.PartyDetails;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /aid-tickets`: who asks, as one whom the register of parties knows by `partyId`, or one to be written
/// down there. Without `receivedOn` the request came today.
public record RequestAidRequest(
        @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}")
        String region,

        @Nullable UUID partyId,
        @Nullable PartyKind kind,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String name,

        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String creditCode,

        @Nullable EnterpriseSize size,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String contact,

        @NotNull AidNeed need,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
        String request,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String station,

        @Nullable LocalDate receivedOn) {

    RequestAid command(Call call) {
        return new RequestAid(
                RegionCode.of(region),
                who(),
                Optional.ofNullable(size),
                said(contact),
                need,
                request.strip(),
                said(station),
                call.dayOrToday("receivedOn", receivedOn));
    }

    private NameParty.Who who() {
        return partyId == null
                ? new NameParty.Described(PartyDetails.of("", kind, name, creditCode, null, null))
                : new NameParty.Known(partyId);
    }

    static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
