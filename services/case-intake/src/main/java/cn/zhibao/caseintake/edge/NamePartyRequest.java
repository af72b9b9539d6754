package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.caseintake.parties.PartyDetails;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/parties`, and a party in the body of `POST /cases`: one whom the register knows by
/// `partyId`, or one to be written down.
public record NamePartyRequest(
        @NotNull PartyRole role,
        @Nullable UUID partyId,
        @Nullable PartyKind kind,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String name,

        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String creditCode,

        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String address,

        @Nullable @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String phone) {

    /// @param path where the fields stand in the body
    NameParty command(String path) {
        return new NameParty(
                role,
                partyId == null
                        ? new NameParty.Described(PartyDetails.of(path, kind, name, creditCode, address, phone))
                        : new NameParty.Known(partyId),
                path);
    }
}
