package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.RewardView;
import cn.zhibao.portal.edge.services.RewardYearView;
import java.util.List;
import java.util.Objects;

/// The rewards proposed in a year: count and sum for each state, and the lines behind each number.
///
/// @param sub empty where nothing was read
/// @param groups one for each state of which there is a reward
public record RewardYearPageView(
        List<FieldView.Option> regions,
        String region,
        String year,
        String fault,
        String trouble,
        String sub,
        List<Total> totals,
        List<Group> groups) {

    /// Count and sum of one state.
    ///
    /// @param href to its lines; empty where there are none
    public record Total(String state, int count, String sum, String href) {}

    /// The lines of one state.
    public record Group(String id, String title, List<Row> rows) {}

    /// One reward.
    ///
    /// @param href empty where the reporter must not be known
    public record Row(
            String href,
            String caseNo,
            String amount,
            String decisionNo,
            String proposedOn,
            String collectBy,
            String collectedOn) {}

    static RewardYearPageView without(
            List<FieldView.Option> regions, String region, String year, String fault, String trouble) {
        return new RewardYearPageView(regions, region, year, fault, trouble, "", List.of(), List.of());
    }

    static RewardYearPageView of(
            List<FieldView.Option> regions, RewardYearView found, RewardWordsView words, Lang lang) {
        return new RewardYearPageView(
                regions,
                found.region(),
                Integer.toString(found.year()),
                "",
                "",
                words.yearSub(RegionName.withCode(found.region(), lang), found.year()),
                found.totals().stream()
                        .map(total -> new Total(
                                RewardPageView.state(total.state(), words),
                                total.count(),
                                RewardPageView.yuan(total.sum()),
                                total.count() == 0 ? "" : "#" + id(total.state())))
                        .toList(),
                found.totals().stream()
                        .filter(total -> total.count() > 0)
                        .map(total -> group(total, found, words))
                        .toList());
    }

    private static Group group(RewardYearView.Total total, RewardYearView found, RewardWordsView words) {
        return new Group(
                id(total.state()),
                words.lines(RewardPageView.state(total.state(), words), total.count()),
                found.lines().stream()
                        .filter(line -> line.state() == total.state())
                        .map(RewardYearPageView::row)
                        .toList());
    }

    private static String id(RewardView.State state) {
        return "state-" + state.name();
    }

    private static Row row(RewardYearView.Line line) {
        return new Row(
                line.caseId() == null ? "" : "/desk/cases/" + line.caseId() + "/reward",
                Objects.toString(line.caseNo(), ""),
                RewardPageView.yuan(line.amount()),
                Objects.toString(line.decisionNo(), ""),
                Objects.toString(line.proposedOn(), ""),
                Objects.toString(line.collectBy(), ""),
                Objects.toString(line.collectedOn(), ""));
    }
}
