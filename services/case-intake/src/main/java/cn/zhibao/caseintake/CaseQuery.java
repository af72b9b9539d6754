package cn.zhibao.caseintake;

import org.jspecify.annotations.Nullable;

/// Which matters a caller wants to see.
///
/// @param counter narrowed to what the strip counts
/// @param rightNumber only matters that rest on a right of this number, written as it is printed
/// @param fast only matters that go the fast track
public record CaseQuery(
        Worklist worklist,
        @Nullable Counter counter,
        @Nullable CaseStatus status,
        @Nullable String rightNumber,
        boolean fast) {}
