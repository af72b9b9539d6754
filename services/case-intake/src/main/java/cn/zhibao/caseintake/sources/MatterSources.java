package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All sources of one matter. The file bears kind, way and day of the one it was registered with.
///
/// @param recorded in the order in which they were recorded, those that count no longer among them; the first
///   only where it bears more than the file tells
public record MatterSources(CaseFile caseFile, List<CaseSource> recorded) {

    /// What is recorded of the source the matter was registered with.
    public Optional<CaseSource> first() {
        return recorded.stream().filter(MatterSources::isFirst).findFirst();
    }

    /// What came in later, and what the first was recorded as before it was corrected.
    public List<CaseSource> further() {
        return recorded.stream().filter(source -> !isFirst(source)).toList();
    }

    private static boolean isFirst(CaseSource source) {
        return source.isFirst() && source.takenBack().isEmpty();
    }

    Optional<CaseSource> counting(UUID id) {
        return further().stream()
                .filter(source -> source.takenBack().isEmpty())
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
