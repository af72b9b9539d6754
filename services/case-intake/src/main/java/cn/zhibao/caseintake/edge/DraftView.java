package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Draft;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A draft as the person who began it sees it.
public record DraftView(UUID id, int version, Map<String, String> fields, Instant savedAt) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.id(), draft.version(), draft.fields(), draft.savedAt());
    }
}
