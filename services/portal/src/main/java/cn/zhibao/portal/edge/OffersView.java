package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.CampaignView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The campaigns offered in the registration form: those that ran on the day received, and what is ticked besides.
///
/// @param hint which day they are of
/// @param fault why the service took one of them not
public record OffersView(String hint, List<Box> boxes, String fault) {

    /// One of them.
    public record Box(String field, String label, boolean isTicked) {}

    /// @param running those that ran on the day, in the region that is chosen
    /// @param others what is ticked and did not run then
    static OffersView of(
            String day,
            TickedRequest ticked,
            List<CampaignView> running,
            List<CampaignView> others,
            Map<String, String> faults,
            CampaignsWordsView words) {
        var boxes = new ArrayList<Box>();
        running.forEach(one -> boxes.add(new Box(
                TickedRequest.BOX + one.id(),
                words.during(one.name(), one.from().toString(), one.until().toString()),
                ticked.campaigns().contains(one.id()))));
        others.forEach(one -> boxes.add(new Box(TickedRequest.BOX + one.id(), words.notOffered(one.name()), true)));
        return new OffersView(
                boxes.isEmpty() ? words.noneOn(day) : words.offered(day),
                List.copyOf(boxes),
                faults.entrySet().stream()
                        .filter(fault -> fault.getKey().startsWith("campaigns"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
    }
}
