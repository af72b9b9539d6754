package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Progress;
import java.util.Optional;

/// What is known of the question about one matter.
///
/// @param isShielded whether its reporter must not be known: then nobody is shown the answer beside the matter
/// @param answer given already
public record SatisfactionStanding(CaseFile caseFile, boolean isShielded, Optional<Satisfaction> answer) {

    public Progress.Survey survey() {
        if (answer.isPresent()) {
            return Progress.Survey.ANSWERED;
        }
        return caseFile.overOn().isPresent() && caseFile.followUpCode().isPresent()
                ? Progress.Survey.OPEN
                : Progress.Survey.NOT_YET;
    }

    /// The answer, as far as it may be seen beside the matter.
    public Optional<Satisfaction> shown() {
        return answer.filter(given -> !isShielded);
    }
}
