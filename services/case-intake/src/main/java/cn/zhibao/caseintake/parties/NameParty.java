package cn.zhibao.caseintake.parties;

import cn.zhibao.contracts.reference.PartyRole;
import java.util.UUID;

/// Name somebody as a party of a matter: one whom the register knows, or one to be written down.
///
/// @param path where its fields stand in the request
public record NameParty(PartyRole role, Who who, String path) {

    /// Who it is.
    public sealed interface Who {}

    /// One whom the register knows.
    public record Known(UUID id) implements Who {}

    /// One to be written down, unless the register knows the credit code.
    public record Described(PartyDetails details) implements Who {}
}
