package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.DraftService;
import cn.zhibao.chassis.http.Answer;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Drafts over HTTP. The caller chooses the id; without `If-Match` a draft is begun, with it the version seen is kept
/// anew.
@Path("/drafts")
public class DraftResource {

    private final Work work;
    private final DraftService drafts;

    DraftResource(Work work, DraftService drafts) {
        this.work = work;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed(OFFICER)
    public Uni<List<DraftView>> own() {
        return work.read(drafts::own).map(own -> own.stream().map(DraftView::of).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(OFFICER)
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> drafts.find(id, call))
                .map(draft -> Response.ok(DraftView.of(draft))
                        .header("ETag", "\"" + draft.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(OFFICER)
    public Uni<Response> keep(@PathParam("id") UUID id, @Valid @NotNull KeepDraftRequest request) {
        return work.change(
                request,
                call -> drafts.keep(id, request.fields(), call)
                        .map(draft -> Answer.changed(draft.version(), DraftView.of(draft))));
    }

    @POST
    @Path("/{id}/disposal")
    @RolesAllowed(OFFICER)
    public Uni<Response> discard(@PathParam("id") UUID id) {
        return work.change(
                id, call -> drafts.discard(id, call).replaceWith(() -> new Answer(200, Map.of(), null, null)));
    }
}
