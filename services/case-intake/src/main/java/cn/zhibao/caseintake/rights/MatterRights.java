package cn.zhibao.caseintake.rights;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rights of one matter, as they count and as they once did.
///
/// @param written in the order in which they were
public record MatterRights(CaseFile caseFile, List<CaseRight> written) {

    /// Those that count, the one the matter was registered about first.
    public List<CaseRight> counting() {
        return written.stream()
                .filter(right -> right.end().isEmpty())
                .sorted((one, other) -> Boolean.compare(other.leads(), one.leads()))
                .toList();
    }

    /// Those that were corrected or removed, the latest first.
    public List<CaseRight> former() {
        return written.stream()
                .filter(right -> right.end().isPresent())
                .toList()
                .reversed();
    }

    /// Whether of the right the matter was registered about no more is known than the file says: its kind, perhaps its
    /// number.
    public boolean isLeadBare() {
        return counting().stream().noneMatch(CaseRight::leads);
    }

    Optional<CaseRight> counting(UUID id) {
        return counting().stream().filter(right -> right.id().equals(id)).findFirst();
    }

    /// Whether a right is the one the matter was registered about: nobody wrote that down yet, it is of its kind, and
    /// the file names no other number.
    boolean wouldLead(RightDetails details) {
        return isLeadBare()
                && details.kind() == caseFile.right()
                && caseFile.rightNumber()
                        .filter(registered -> !details.number().equals(Optional.of(registered)))
                        .isEmpty();
    }
}
