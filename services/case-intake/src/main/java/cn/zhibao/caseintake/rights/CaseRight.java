package cn.zhibao.caseintake.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A right a matter rests on (案件权利), as it was written down once. What is corrected is written down anew and the old
/// writing ends, so that it stays readable what stood there and why it was wrong.
///
/// @param leads whether it is the one the matter was registered about
/// @param holder what the holder is called, a party or not
/// @param end why it counts no longer, where it does not
public record CaseRight(
        UUID id, boolean leads, RightDetails details, Optional<String> holder, LocalDate addedOn, Optional<End> end) {

    /// The end of a writing.
    ///
    /// @param isCorrected whether another took its place; else the right was removed
    public record End(LocalDate on, String reason, boolean isCorrected) {}
}
