package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Progress;
import cn.zhibao.caseintake.satisfaction.AnswerChannel;
import cn.zhibao.caseintake.satisfaction.Satisfaction;
import cn.zhibao.caseintake.satisfaction.SatisfactionStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The question about one matter as officers see it.
///
/// @param overOn null while the matter is not over
/// @param version of the matter, which noting its end names
/// @param mayNoteEnd whether it lies in a proceeding that may be noted as ended
/// @param isShielded whether its reporter must not be known; then no answer is shown here
/// @param answer null where none was given, or none is shown
public record SatisfactionView(
        String caseNo,
        int version,
        Progress.Survey survey,
        @Nullable LocalDate overOn,
        boolean mayNoteEnd,
        boolean isShielded,
        @Nullable AnswerView answer) {

    /// What was said.
    ///
    /// @param recordedBy who wrote it down; null where it was written by themselves
    public record AnswerView(
            int overall,
            boolean toldInTime,
            @Nullable String comment,
            AnswerChannel channel,
            LocalDate answeredOn,
            @Nullable String recordedBy) {

        static AnswerView of(Satisfaction given) {
            return new AnswerView(
                    given.overall(),
                    given.toldInTime(),
                    given.comment().orElse(null),
                    given.channel(),
                    given.answeredOn(),
                    given.recordedBy().orElse(null));
        }
    }

    static SatisfactionView of(SatisfactionStanding standing) {
        var caseFile = standing.caseFile();
        return new SatisfactionView(
                caseFile.caseNo(),
                caseFile.version(),
                standing.survey(),
                caseFile.overOn().orElse(null),
                caseFile.liesInProceeding(),
                standing.isShielded(),
                standing.shown().map(AnswerView::of).orElse(null));
    }
}
