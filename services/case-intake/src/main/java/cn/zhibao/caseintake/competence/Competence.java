package cn.zhibao.caseintake.competence;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;

/// Everything about who is competent for a matter (管辖).
///
/// @param stated what it hangs on, each time it was entered, the newest first
/// @param disputes the newest first
public record Competence(
        CaseFile caseFile, List<StatedFacts> stated, Suggestion suggestion, List<CompetenceDispute> disputes) {

    /// What holds now.
    public CompetenceFacts facts() {
        return now(stated);
    }

    static CompetenceFacts now(List<StatedFacts> stated) {
        return stated.stream().findFirst().map(StatedFacts::facts).orElse(CompetenceFacts.NONE);
    }
}
