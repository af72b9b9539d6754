package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.Officer;
import java.time.LocalDate;
import java.util.Optional;

/// An officer a rule looked at, with the figures it compared.
///
/// @param open how many open matters of the region they have in hand
/// @param isOfRegion whether they are on record for the region
/// @param awayTo until when they are away, where they are
public record Candidate(Officer officer, int open, boolean isOfRegion, Optional<LocalDate> awayTo) {

    /// Whether anything can be put into their hands today.
    public boolean isThere() {
        return isOfRegion && awayTo.isEmpty();
    }
}
