package cn.zhibao.portal.edge;

import java.util.List;

/// The public first page: the latest published year of each region.
public record HomeView(boolean isAway, List<Card> cards) {

    /// A region's latest published year.
    public record Card(
            String id, String href, String region, int year, RateView rate, String counts, String publishedOn) {}
}
