package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.shield.ShieldService;
import cn.zhibao.caseintake.shield.ShieldedIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the reporter of a matter without opening anything.
///
/// @param shieldedOn null where no identity is sealed
public record ReporterView(
        boolean isShielded,
        @Nullable LocalDate shieldedOn,
        @Nullable String shieldedBy,
        List<OpeningView> openings) {

    static ReporterView of(ShieldService.Standing standing, Instant now) {
        return new ReporterView(
                standing.identity().isPresent(),
                standing.identity().map(ShieldedIdentity::takenOn).orElse(null),
                standing.identity().map(ShieldedIdentity::takenBy).orElse(null),
                standing.openings().stream()
                        .map(opening -> OpeningView.of(opening, now))
                        .toList());
    }
}
