package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.Wording;
import cn.zhibao.portal.clocks.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rights of a case as case-intake sends them.
///
/// @param registered what the file says of the right it was registered about, where nobody wrote down more; else null
/// @param former what was corrected or removed, the latest first
public record RightsView(int version, @Nullable Registered registered, List<Right> rights, List<Right> former) {

    /// What the file says.
    public record Registered(RightKind kind, @Nullable String rightNumber) {}

    /// The edition of the classification by which classes are read.
    public record Edition(Wording name, Confidence confidence) {}

    /// One right.
    public record Right(
            UUID id,
            boolean leads,
            RightKind kind,
            PatentNumber.@Nullable Kind patentKind,
            @Nullable String rightNumber,
            List<Integer> classes,
            List<String> groups,
            @Nullable Edition edition,
            String name,
            boolean confidential,
            @Nullable UUID holderId,
            @Nullable String holder,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String onReceipt,
            String today,
            boolean wellKnown,
            @Nullable String product,
            @Nullable String origin,
            LocalDate addedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            boolean corrected) {}

    /// One that counts, by its id.
    public Optional<Right> right(UUID id) {
        return rights.stream().filter(right -> right.id().equals(id)).findFirst();
    }
}
