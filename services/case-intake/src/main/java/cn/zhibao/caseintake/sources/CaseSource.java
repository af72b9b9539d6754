package cn.zhibao.caseintake.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A source of a matter (来源), as it was recorded once. It does not change; one that was recorded in error is taken back
/// and stays readable, and in place of the first stands another one.
///
/// @param isFirst whether the matter was registered with it
/// @param recordedBy who recorded it, by name where the office knows one
/// @param takenBack why it counts no longer, where it does not
public record CaseSource(
        UUID id,
        boolean isFirst,
        SourceDetails details,
        Instant recordedAt,
        String recordedBy,
        Optional<TakenBack> takenBack) {

    /// That it was taken back (撤回).
    public record TakenBack(LocalDate on, String reason) {}
}
