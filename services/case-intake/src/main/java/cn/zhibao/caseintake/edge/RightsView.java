package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.rights.MatterRights;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rights of a matter.
///
/// @param version of the matter, which a change of its rights names
/// @param registered what the file says of the right the matter was registered about, where nobody has written down
/// more;
///   else null
/// @param former what was corrected or removed, the latest first
public record RightsView(
        int version, @Nullable RegisteredView registered, List<RightView> rights, List<RightView> former) {

    /// What the file says.
    public record RegisteredView(RightKind kind, @Nullable String rightNumber) {}

    static RightsView of(MatterRights matter, LocalDate today) {
        var file = matter.caseFile();
        return new RightsView(
                file.version(),
                matter.isLeadBare()
                        ? new RegisteredView(
                                file.right(),
                                file.rightNumber().map(RightNumber::text).orElse(null))
                        : null,
                matter.counting().stream()
                        .map(right -> RightView.of(right, file.receivedOn(), today))
                        .toList(),
                matter.former().stream()
                        .map(right -> RightView.of(right, file.receivedOn(), today))
                        .toList());
    }
}
