package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All sources of one matter: the file bears the one it was registered with.
///
/// @param further in the order in which they were recorded, those that were taken back among them
public record MatterSources(CaseFile caseFile, List<CaseSource> further) {

    Optional<CaseSource> counting(UUID id) {
        return further.stream()
                .filter(source -> source.takenBack().isEmpty())
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
