package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All sources of one matter. The file bears kind, way and day of the one it was registered with.
///
/// @param recorded in the order in which they were recorded, those that were taken back among them; the first
///   only where it bears more than the file tells
public record MatterSources(CaseFile caseFile, List<CaseSource> recorded) {

    /// What is recorded of the source the matter was registered with.
    public Optional<CaseSource> first() {
        return recorded.stream().filter(CaseSource::isFirst).findFirst();
    }

    /// What came in later.
    public List<CaseSource> further() {
        return recorded.stream().filter(source -> !source.isFirst()).toList();
    }

    Optional<CaseSource> counting(UUID id) {
        return further().stream()
                .filter(source -> source.takenBack().isEmpty())
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
