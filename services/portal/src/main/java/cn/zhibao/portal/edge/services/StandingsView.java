package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parties of a matter, as case-intake sends them.
///
/// @param version of the matter
public record StandingsView(int version, List<Standing> parties) {

    /// A party, and as what it stands there.
    public record Standing(PartyRole role, Party party) {}

    /// Who it is.
    public record Party(
            UUID id,
            String region,
            PartyKind kind,
            String name,
            @Nullable String creditCode,
            @Nullable String address,
            @Nullable String phone,
            boolean isMasked,
            @Nullable UUID mergedInto,
            int version) {}
}
