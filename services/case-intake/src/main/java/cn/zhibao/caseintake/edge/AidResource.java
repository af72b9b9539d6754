package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.aid.Aid;
import cn.zhibao.caseintake.aid.AidService;
import cn.zhibao.caseintake.aid.AidStatus;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests for help over HTTP (维权援助).
@Path("/aid-tickets")
public class AidResource {

    private final Work work;
    private final AidService aid;

    AidResource(Work work, AidService aid) {
        this.work = work;
        this.aid = aid;
    }

    @POST
    @RolesAllowed(OFFICER)
    public Uni<Response> request(@Valid @NotNull RequestAidRequest request) {
        return work.change(
                request,
                call -> aid.request(request.command(call), call)
                        .map(one -> Answer.created(
                                "/aid-tickets/" + one.ticket().id(),
                                one.ticket().version(),
                                AidView.of(one, call))));
    }

    /// @param after the last id of the page before
    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Page<AidView>> page(
            @QueryParam("status") @Nullable AidStatus status,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call ->
                aid.page(status, after, size, call).map(page -> page.map(one -> AidView.of(one, call))));
    }

    /// The centres and stations that have taken requests so far.
    @GET
    @Path("/stations")
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<String>> stations() {
        return work.read(aid::stations);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> aid.find(id, call).map(one -> AidView.of(one, call)))
                .map(view -> Response.ok(view)
                        .header("ETag", "\"" + view.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/service")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> start(@PathParam("id") UUID id, @Valid @NotNull StartAidRequest request) {
        return work.change(
                request, call -> aid.start(id, request.command(call), call).map(one -> changed(one, call)));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> close(@PathParam("id") UUID id, @Valid @NotNull CloseAidRequest request) {
        return work.change(
                request, call -> aid.close(id, request.command(call), call).map(one -> changed(one, call)));
    }

    @POST
    @Path("/{id}/declination")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> decline(@PathParam("id") UUID id, @Valid @NotNull EndAidRequest request) {
        return work.change(
                request, call -> aid.decline(id, request.reason().strip(), call).map(one -> changed(one, call)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull EndAidRequest request) {
        return work.change(
                request,
                call -> aid.withdraw(id, request.reason().strip(), call).map(one -> changed(one, call)));
    }

    @POST
    @Path("/{id}/matter")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> link(@PathParam("id") UUID id, @Valid @NotNull LinkAidRequest request) {
        return work.change(
                request, call -> aid.link(id, request.caseNo().strip(), call).map(one -> changed(one, call)));
    }

    private static Answer changed(Aid one, Call call) {
        return Answer.changed(one.ticket().version(), AidView.of(one, call));
    }
}
