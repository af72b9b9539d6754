package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.parties.Dossier;
import cn.zhibao.caseintake.parties.Matter;
import cn.zhibao.caseintake.parties.Merger;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.contracts.reference.PartyRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A party with its history.
///
/// @param isRepeatedRespondent named as respondent in more than one matter: a count and no judgement
public record DossierView(
        PartyView party,
        Map<PartyRole, Long> counts,
        boolean isRepeatedRespondent,
        List<Matter> matters,
        List<MergerView> mergers) {

    /// A merger, and who took it back where somebody did.
    public record MergerView(
            UUID partyId,
            UUID intoId,
            String name,
            String reason,
            String mergedBy,
            Instant mergedAt,
            @Nullable String separatedBy,
            @Nullable Instant separatedAt) {

        static MergerView of(Merger merger) {
            return new MergerView(
                    merger.partyId(),
                    merger.intoId(),
                    merger.name(),
                    merger.reason(),
                    merger.mergedBy(),
                    merger.mergedAt(),
                    merger.separatedBy().orElse(null),
                    merger.separatedAt().orElse(null));
        }
    }

    static DossierView of(Dossier dossier, Actor actor) {
        return new DossierView(
                PartyView.of(dossier.party(), actor),
                dossier.counts(),
                dossier.isRepeatedRespondent(),
                dossier.matters(),
                dossier.mergers().stream().map(MergerView::of).toList());
    }
}
