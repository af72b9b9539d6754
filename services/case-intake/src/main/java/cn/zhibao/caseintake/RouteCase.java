package cn.zhibao.caseintake;

import cn.zhibao.caseintake.routing.RoutingChoice;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import java.util.Set;

/// Send an accepted matter to the procedure that will handle it (分办).
///
/// @param basis why this way in words, beside the codes; the words of the codes where nobody added any
/// @param beside the kinds of rights it rests on beside the one it was registered about
/// @param fastRoutes the ways the office opens to the fast track
public record RouteCase(Route route, String basis, RoutingChoice choice, Set<RightKind> beside, Set<Route> fastRoutes) {

    /// By words alone.
    public RouteCase(Route route, String basis) {
        this(route, basis, RoutingChoice.NONE);
    }

    public RouteCase(Route route, String basis, RoutingChoice choice) {
        this(route, basis.isEmpty() ? choice.inWords() : basis, choice, Set.of(), Set.of());
    }

    RouteCase resting(Set<RightKind> kinds, Set<Route> fast) {
        return new RouteCase(route, basis, choice, kinds, fast);
    }
}
