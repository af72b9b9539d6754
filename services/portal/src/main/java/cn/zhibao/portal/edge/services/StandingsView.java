package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parties of a matter, as case-intake sends them.
///
/// @param version of the matter
/// @param patternSince from which day on other matters count for what stands out
/// @param respondentsOfRight how many respondents the matters about the same right name
/// @param isGroup whether they are so many that it may be infringement by a group
public record StandingsView(
        int version,
        List<Standing> parties,
        @Nullable LocalDate patternSince,
        long respondentsOfRight,
        boolean isGroup) {

    /// Nobody stands there.
    public static StandingsView none(int version) {
        return new StandingsView(version, List.of(), null, 0, false);
    }

    /// A party, and as what it stands there.
    ///
    /// @param others in how many other matters a respondent is one too
    /// @param holders how many right holders stand against it, where they are many
    public record Standing(
            PartyRole role,
            Party party,
            long others,
            @Nullable Long holders) {}

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
