package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.competence.CompetenceService;
import cn.zhibao.caseintake.competence.TraderKind;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who would be competent for a matter that is still being written down (管辖建议).
@Path("/competence")
public class SuggestionResource {

    private final Work work;
    private final CompetenceService competence;

    SuggestionResource(Work work, CompetenceService competence) {
        this.work = work;
        this.competence = competence;
    }

    /// @param region of the office that is about to register it; received today
    @GET
    @RolesAllowed(OFFICER)
    public Uni<SuggestionView> suggest(
            @QueryParam("region") @NotNull @Pattern(regexp = CompetenceFactsRequest.FORM) String region,
            @QueryParam("source") @NotNull String source,
            @QueryParam("right") @NotNull String right,
            @QueryParam("actPlace") @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM) String actPlace,
            @QueryParam("trader") @Nullable String trader,
            @QueryParam("traderPlace") @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM) String traderPlace,
            @QueryParam("platformPlace") @Nullable @Pattern(regexp = CompetenceFactsRequest.FORM)
                    String platformPlace) {
        return work.read(call -> {
                    var matter = new RegisterCase(
                            RegionCode.of(region),
                            code(SourceKind.class, "source", source),
                            Optional.empty(),
                            code(RightKind.class, "right", right),
                            Optional.empty(),
                            "",
                            call.today());
                    var kind = trader == null ? null : code(TraderKind.class, "trader", trader);
                    var known = new CompetenceFactsRequest(actPlace, kind, traderPlace, platformPlace).facts();
                    return Uni.createFrom().item(competence.suggest(matter, known, call));
                })
                .map(SuggestionView::of);
    }

    /// A code by its name; another one is named with its field, where a parameter of its own type would be no page.
    static <E extends Enum<E>> E code(Class<E> codes, String field, String told) {
        var known = EnumSet.allOf(codes);
        return known.stream()
                .filter(code -> code.name().equals(told))
                .findFirst()
                .orElseThrow(() -> {
                    var names = known.stream().map(Enum::name).collect(Collectors.joining(", "));
                    return new Refused(
                            CommonRefusal.INVALID,
                            List.of(new FieldFault(field, "只能是 " + names, "must be one of " + names)));
                });
    }
}
