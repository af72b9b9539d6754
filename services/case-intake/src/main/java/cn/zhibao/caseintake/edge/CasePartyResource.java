package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.parties.PartyService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// The parties of a matter over HTTP.
@Path("/cases/{id}/parties")
public class CasePartyResource {

    private final Work work;
    private final CaseService cases;
    private final PartyService parties;

    CasePartyResource(Work work, CaseService cases, PartyService parties) {
        this.work = work;
        this.cases = cases;
        this.parties = parties;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<CasePartiesView> all(@PathParam("id") UUID id) {
        return work.read(call -> cases.find(id, call).chain(caseFile -> view(caseFile, call)));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> name(@PathParam("id") UUID id, @Valid @NotNull NamePartyRequest request) {
        return work.change(
                request,
                call -> parties.name(id, request.command(""), call).chain(caseFile -> changed(caseFile, call)));
    }

    @POST
    @Path("/{partyId}/removal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> remove(
            @PathParam("id") UUID id, @PathParam("partyId") UUID partyId, @Valid @NotNull RemovePartyRequest request) {
        return work.change(
                request,
                call -> parties.remove(id, partyId, request.role(), call).chain(caseFile -> changed(caseFile, call)));
    }

    private Uni<Answer> changed(CaseFile caseFile, Call call) {
        return view(caseFile, call).map(view -> Answer.changed(caseFile.version(), view));
    }

    private Uni<CasePartiesView> view(CaseFile caseFile, Call call) {
        return parties.ofCase(caseFile, call)
                .chain(standings -> parties.pattern(caseFile, call)
                        .map(pattern -> CasePartiesView.of(caseFile, standings, pattern, call.actor())));
    }
}
