package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.SurveyYearView;
import java.util.List;
import java.util.Objects;

/// How satisfied those were whose matters ended in a year, with the answers behind the number.
///
/// @param share empty without an answer
/// @param few said where the share says little; empty otherwise
public record SurveyYearPageView(
        List<FieldView.Option> regions,
        String region,
        String year,
        String fault,
        String trouble,
        String sub,
        String share,
        String shareOf,
        String few,
        List<Month> months,
        List<Row> rows,
        String rowsTitle) {

    /// What one month gives.
    public record Month(String month, int asked, int answered, int satisfied) {}

    /// One answer.
    ///
    /// @param href empty where the reporter must not be known
    public record Row(
            String href,
            String caseNo,
            String overOn,
            String score,
            String told,
            String comment,
            String channel,
            String answeredOn) {}

    static SurveyYearPageView without(
            List<FieldView.Option> regions, String region, String year, String fault, String trouble) {
        return new SurveyYearPageView(regions, region, year, fault, trouble, "", "", "", "", List.of(), List.of(), "");
    }

    static SurveyYearPageView of(
            List<FieldView.Option> regions, SurveyYearView found, SurveyWordsView words, Lang lang) {
        return new SurveyYearPageView(
                regions,
                found.region(),
                Integer.toString(found.year()),
                "",
                "",
                words.yearSub(RegionName.withCode(found.region(), lang), found.year()),
                found.share() == null ? words.none() : found.share().toPlainString() + "%",
                words.shareOf(found.satisfied(), found.answered()),
                found.isFew() && found.answered() > 0 ? words.few(found.few()) : "",
                found.months().stream()
                        .map(month -> new Month(
                                words.monthOf(month.month()), month.asked(), month.answered(), month.satisfied()))
                        .toList(),
                found.lines().stream().map(line -> row(line, words)).toList(),
                words.lines(found.lines().size()));
    }

    private static Row row(SurveyYearView.Line line, SurveyWordsView words) {
        return new Row(
                line.caseId() == null ? "" : "/desk/cases/" + line.caseId() + "/survey",
                Objects.toString(line.caseNo(), ""),
                Objects.toString(line.overOn(), ""),
                SurveyPageView.score(line.overall(), words),
                line.toldInTime() ? words.yes() : words.no(),
                Objects.toString(line.comment(), ""),
                SurveyPageView.channel(line.channel(), words),
                Objects.toString(line.answeredOn(), ""));
    }
}
