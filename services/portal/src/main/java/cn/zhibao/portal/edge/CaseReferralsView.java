package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.EvidenceView;
import cn.zhibao.portal.evidence.ByteSize;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The messages of one matter, and the form for a new one.
///
/// @param fields empty where the person may not send
/// @param choices the evidence of the matter
public record CaseReferralsView(
        UUID caseId,
        String about,
        String key,
        List<ReferralRowView> rows,
        List<FieldView> fields,
        List<Choice> choices,
        String evidenceFault,
        ErrorsView errors) {

    private static final int SHORT_HASH = 12;

    /// A piece of evidence that can go along.
    public record Choice(UUID id, String name, String size, String hash, boolean isTicked) {

        static Choice of(EvidenceView piece, Set<String> ticked) {
            return new Choice(
                    piece.id(),
                    piece.name(),
                    ByteSize.of(piece.size()),
                    piece.sha256().substring(0, SHORT_HASH),
                    ticked.contains(piece.id().toString()));
        }
    }
}
