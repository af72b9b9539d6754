package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.distribution.Absence;
import cn.zhibao.caseintake.distribution.DistributionService;
import cn.zhibao.caseintake.distribution.RuleService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the rules of distribution propose, the rules themselves, and who is away, over HTTP.
@Path("/distribution")
public class RuleResource {

    private static final int MOST = 100;

    private final Work work;
    private final DistributionService distribution;
    private final RuleService rules;

    RuleResource(Work work, DistributionService distribution, RuleService rules) {
        this.work = work;
        this.distribution = distribution;
        this.rules = rules;
    }

    /// What waits to be claimed, the newest first, each with its proposal.
    @GET
    @Path("/proposals")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<List<ProposalView.Waiting>> proposals(
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(MOST) int size) {
        return work.read(call -> distribution.propose(size, call))
                .map(proposed -> proposed.stream().map(ProposalView.Waiting::of).toList());
    }

    @GET
    @Path("/rules")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<List<RuleView>> standing() {
        return work.read(rules::standing)
                .map(standing -> standing.stream().map(RuleView::of).toList());
    }

    @POST
    @Path("/rules")
    @RolesAllowed(APPROVER)
    public Uni<Response> make(@Valid @NotNull MakeRuleRequest request) {
        return work.change(
                request,
                call -> rules.make(request.command(call), call)
                        .map(rule -> new Answer(201, RuleView.of(rule), null, null)));
    }

    @POST
    @Path("/rules/{id}/end")
    @RolesAllowed(APPROVER)
    public Uni<Response> end(@PathParam("id") UUID id) {
        return work.change(id, call -> rules.end(id, call).replaceWith(() -> new Answer(200, Map.of(), null, null)));
    }

    @GET
    @Path("/absences")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<List<Absence>> absences() {
        return work.read(rules::absences);
    }

    @POST
    @Path("/absences")
    @RolesAllowed(APPROVER)
    public Uni<Response> note(@Valid @NotNull NoteAbsenceRequest request) {
        return work.change(
                request,
                call -> rules.note(
                                RegionCode.of(request.region()), request.officer(), request.from(), request.to(), call)
                        .map(absence -> new Answer(201, absence, null, null)));
    }

    @POST
    @Path("/absences/{id}/disposal")
    @RolesAllowed(APPROVER)
    public Uni<Response> strike(@PathParam("id") UUID id) {
        return work.change(id, call -> rules.strike(id, call).replaceWith(() -> new Answer(200, Map.of(), null, null)));
    }
}
