package cn.zhibao.portal.edge.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How satisfied those were whose matters ended in a year, as case-intake counts it.
///
/// @param share null without an answer
public record SurveyYearView(
        String region,
        int year,
        int asked,
        int answered,
        int satisfied,
        @Nullable BigDecimal share,
        int few,
        boolean isFew,
        List<Month> months,
        List<Line> lines) {

    /// What one month gives.
    public record Month(int month, int asked, int answered, int satisfied) {}

    /// One answer; of a shielded reporter the score alone.
    public record Line(
            int overall,
            boolean toldInTime,
            SurveyView.Channel channel,
            @Nullable UUID caseId,
            @Nullable String caseNo,
            @Nullable LocalDate overOn,
            @Nullable LocalDate answeredOn,
            @Nullable String comment,
            @Nullable String recordedBy) {}
}
