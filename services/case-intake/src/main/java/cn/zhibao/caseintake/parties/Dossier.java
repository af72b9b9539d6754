package cn.zhibao.caseintake.parties;

import cn.zhibao.contracts.reference.PartyRole;
import java.util.List;
import java.util.Map;

/// A party with the matters in which it stands (当事人历史), those of the entries it answers for among them.
///
/// @param counts in how many matters it stands as what
/// @param matters the newest of them
public record Dossier(Party party, Map<PartyRole, Long> counts, List<Matter> matters, List<Merger> mergers) {

    private static final long REPEATED = 2;

    public Dossier {
        counts = Map.copyOf(counts);
        matters = List.copyOf(matters);
        mergers = List.copyOf(mergers);
    }

    /// Whether it was named as respondent in more than one matter (重复被投诉): a count and no judgement.
    public boolean isRepeatedRespondent() {
        return counts.getOrDefault(PartyRole.RESPONDENT, 0L) >= REPEATED;
    }
}
