package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.contracts.reference.Route;
import java.util.List;
import java.util.Optional;

/// How many matters bear the tag of a campaign, by where they stand in the register and by the way they went.
public record CampaignFigures(List<Figure> figures) {

    public CampaignFigures {
        figures = List.copyOf(figures);
    }

    /// One number, and what the matters behind it have in common.
    public record Figure(CaseStatus status, Optional<Route> route, long count) {}

    public long registered() {
        return figures.stream().mapToLong(Figure::count).sum();
    }
}
