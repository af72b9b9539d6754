package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.satisfaction.AnswerChannel;
import cn.zhibao.caseintake.satisfaction.SatisfactionYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How satisfied those were whose matters ended in a year.
///
/// @param share of a hundred answers how many were satisfied; null without an answer
/// @param few below how many answers the share says little
public record SatisfactionYearView(
        String region,
        int year,
        int asked,
        int answered,
        int satisfied,
        @Nullable BigDecimal share,
        int few,
        boolean isFew,
        List<SatisfactionYear.Month> months,
        List<LineView> lines) {

    /// One answer.
    ///
    /// @param caseId null, as all that follows, where the reporter must not be known
    public record LineView(
            int overall,
            boolean toldInTime,
            AnswerChannel channel,
            @Nullable UUID caseId,
            @Nullable String caseNo,
            @Nullable LocalDate overOn,
            @Nullable LocalDate answeredOn,
            @Nullable String comment,
            @Nullable String recordedBy) {

        static LineView of(SatisfactionYear.Line line) {
            return line.matter()
                    .map(matter -> new LineView(
                            line.overall(),
                            line.toldInTime(),
                            line.channel(),
                            matter.id(),
                            matter.caseNo(),
                            matter.overOn(),
                            matter.answeredOn(),
                            matter.comment().orElse(null),
                            matter.recordedBy().orElse(null)))
                    .orElseGet(() -> new LineView(
                            line.overall(), line.toldInTime(), line.channel(), null, null, null, null, null, null));
        }
    }

    static SatisfactionYearView of(SatisfactionYear year) {
        return new SatisfactionYearView(
                year.region().digits(),
                year.year().getValue(),
                year.asked(),
                year.answered(),
                year.satisfied(),
                year.share().orElse(null),
                year.few(),
                year.isFew(),
                year.months(),
                year.lines().stream().map(LineView::of).toList());
    }
}
