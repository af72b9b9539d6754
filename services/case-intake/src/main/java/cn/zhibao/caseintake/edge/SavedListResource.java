package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.views.SavedListService;
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

/// Saved views over HTTP.
@Path("/views")
public class SavedListResource {

    private final Work work;
    private final SavedListService views;

    SavedListResource(Work work, SavedListService views) {
        this.work = work;
        this.views = views;
    }

    /// The caller's own, then those that others of the office share.
    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<List<SavedListView>> seen() {
        return work.read(call -> views.seen(call)
                .map(seen -> seen.stream()
                        .map(view -> SavedListView.of(view, call.actor()))
                        .toList()));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> save(@Valid @NotNull SaveListRequest request) {
        return work.change(
                request,
                call -> views.save(request.name().strip(), request.shared(), request.criteria(), call)
                        .map(view -> new Answer(201, SavedListView.of(view, call.actor()), null, null)));
    }

    @POST
    @Path("/{id}/disposal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> remove(@PathParam("id") UUID id) {
        return work.change(id, call -> views.remove(id, call).replaceWith(() -> new Answer(200, Map.of(), null, null)));
    }
}
