package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.parties.MergerService;
import cn.zhibao.caseintake.parties.Party;
import cn.zhibao.caseintake.parties.PartyService;
import cn.zhibao.caseintake.search.PartyHit;
import cn.zhibao.caseintake.search.SearchService;
import cn.zhibao.caseintake.search.SearchTerm;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/// The register of parties over HTTP.
@Path("/parties")
public class PartyResource {

    private final Work work;
    private final PartyService parties;
    private final MergerService mergers;
    private final SearchService search;

    PartyResource(Work work, PartyService parties, MergerService mergers, SearchService search) {
        this.work = work;
        this.parties = parties;
        this.mergers = mergers;
        this.search = search;
    }

    /// @param q part of a name, its pinyin or initials, a credit code or its last characters
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<PartyHit>> lookUp(
            @QueryParam("q") @NotNull @Size(max = SearchTerm.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String q) {
        return work.read(call -> search.parties(SearchTerm.of(q), call));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> dossier(id, call))
                .map(dossier -> Response.ok(dossier)
                        .header("ETag", "\"" + dossier.party().version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/merger")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> merge(@PathParam("id") UUID id, @Valid @NotNull MergePartyRequest request) {
        return work.change(
                request,
                call -> mergers.merge(id, request.into(), request.reason().strip(), call)
                        .chain(party -> changed(party, call)));
    }

    @POST
    @Path("/{id}/separation")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> separate(@PathParam("id") UUID id) {
        return work.change(id, call -> mergers.separate(id, call).chain(party -> changed(party, call)));
    }

    private Uni<DossierView> dossier(UUID id, Call call) {
        return parties.find(id, call).map(dossier -> DossierView.of(dossier, call.actor()));
    }

    private Uni<Answer> changed(Party party, Call call) {
        return dossier(party.id(), call).map(dossier -> Answer.changed(party.version(), dossier));
    }
}
