package cn.zhibao.caseintake;

import cn.zhibao.contracts.reference.Route;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which matters a caller wants to see.
///
/// @param counter narrowed to what the strip counts
/// @param rightNumber only matters that rest on a right of this number, written as it is printed
/// @param fast only matters that go the fast track
/// @param campaign only matters that bear the tag of this campaign
/// @param route only matters that were sent this way last
public record CaseQuery(
        Worklist worklist,
        @Nullable Counter counter,
        @Nullable CaseStatus status,
        @Nullable String rightNumber,
        boolean fast,
        @Nullable UUID campaign,
        @Nullable Route route) {

    /// A whole list, narrowed to what the strip counts or to a state where they are given.
    public static CaseQuery of(Worklist worklist, @Nullable Counter counter, @Nullable CaseStatus status) {
        return new CaseQuery(worklist, counter, status, null, false, null, null);
    }
}
