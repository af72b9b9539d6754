package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.routing.ConditionAnswer;
import cn.zhibao.caseintake.routing.FastCondition;
import cn.zhibao.caseintake.routing.LegalBasis;
import cn.zhibao.caseintake.routing.RoutedMatter;
import cn.zhibao.caseintake.routing.RoutingCondition;
import cn.zhibao.caseintake.routing.RoutingReason;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which ways a matter may go and why, and the way it went last.
///
/// @param chosen null while it was not routed
public record RoutingView(
        int version, List<WayView> ways, @Nullable ChosenView chosen) {

    /// A way with the reasons that fit the matter and the conditions of the law.
    ///
    /// @param fast what has to be ticked for the fast track; empty where the office opens none
    public record WayView(Route route, List<CodeView> reasons, List<CodeView> conditions, List<CodeView> fast) {}

    /// A code in words.
    ///
    /// @param article where it stands in the law; null where no text was found
    public record CodeView(
            String code, Wording wording, @Nullable Wording article, Confidence confidence) {

        static CodeView of(String code, Wording wording, LegalBasis basis) {
            return new CodeView(code, wording, basis.article(), basis.confidence());
        }
    }

    /// How the matter was routed last.
    ///
    /// @param basis words beside the codes
    public record ChosenView(
            Route route,
            @Nullable String basis,
            List<CodeView> reasons,
            Map<RoutingCondition, ConditionAnswer> answers,
            boolean fast) {}

    static RoutingView of(CaseFile file, RoutedMatter matter, Set<Route> fastRoutes) {
        return new RoutingView(
                file.version(),
                Arrays.stream(Route.values())
                        .map(route -> way(route, matter, fastRoutes))
                        .toList(),
                file.route().map(route -> chosen(file, route, matter)).orElse(null));
    }

    private static WayView way(Route route, RoutedMatter matter, Set<Route> fastRoutes) {
        return new WayView(
                route,
                RoutingReason.of(route, matter).stream()
                        .map(reason -> reason(reason, matter))
                        .toList(),
                RoutingCondition.of(route).stream()
                        .map(condition -> CodeView.of(condition.name(), condition.wording(), condition.basis()))
                        .toList(),
                fastRoutes.contains(route)
                        ? Arrays.stream(FastCondition.values())
                                .map(condition -> new CodeView(
                                        condition.name(), condition.wording(), null, condition.confidence()))
                                .toList()
                        : List.of());
    }

    private static ChosenView chosen(CaseFile file, Route route, RoutedMatter matter) {
        var routing = file.routing();
        return new ChosenView(
                route,
                file.basis().orElse(null),
                routing.chosenReasons().stream()
                        .map(reason -> reason(reason, matter))
                        .toList(),
                routing.givenAnswers(),
                routing.isFast());
    }

    private static CodeView reason(RoutingReason reason, RoutedMatter matter) {
        return CodeView.of(reason.name(), reason.wording(), reason.basis(matter));
    }
}
