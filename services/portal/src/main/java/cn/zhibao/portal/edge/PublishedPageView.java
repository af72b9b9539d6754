package cn.zhibao.portal.edge;

import java.util.List;

/// A region's published year in full.
public record PublishedPageView(
        String title, String publishedOn, String vintage, String hash, List<Row> rows, List<RateView.Goal> goals) {

    /// The figures under one procedure, or all together.
    public record Row(String procedure, List<InsightView.Count> counts, RateView closure, RateView clearance) {}
}
