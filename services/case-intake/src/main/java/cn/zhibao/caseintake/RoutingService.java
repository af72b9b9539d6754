package cn.zhibao.caseintake;

import cn.zhibao.caseintake.routing.RoutedMatter;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.contracts.reference.Route;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends matters to their procedures, and says what may be the reasons.
@ApplicationScoped
public class RoutingService {

    private final CaseService cases;
    private final CaseRepository files;
    private final Set<Route> fastRoutes;

    /// @param fast the ways the office opens to the fast track (快速处理); none where it names none
    RoutingService(
            CaseService cases,
            CaseRepository files,
            @ConfigProperty(name = "routing.fast") Optional<List<Route>> fast) {
        this.cases = cases;
        this.files = files;
        this.fastRoutes = fast.map(Set::copyOf).orElseGet(() -> EnumSet.noneOf(Route.class));
    }

    public Uni<CaseFile> route(UUID id, RouteCase command, Call call) {
        return files.rightsBeside(id)
                .chain(kinds -> cases.change(id, CaseAction.ROUTE, call, caseFile -> {
                    if (command.route() == Route.REFERRAL) {
                        cases.demandMayPassOn(caseFile);
                    }
                    return caseFile.route(command.resting(kinds, fastRoutes), call.today());
                }));
    }

    /// What a matter is to whoever routes it, read from the matter and the kinds of its rights.
    public <T> Uni<T> options(UUID id, BiFunction<CaseFile, RoutedMatter, T> view, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> files.rightsBeside(id).map(kinds -> view.apply(caseFile, caseFile.routed(kinds))));
    }

    /// The ways the office opens to the fast track.
    public Set<Route> fastRoutes() {
        return fastRoutes;
    }
}
