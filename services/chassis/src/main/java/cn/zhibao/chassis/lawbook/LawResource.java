package cn.zhibao.chassis.lawbook;

import static cn.zhibao.chassis.access.Role.Names.ADMIN;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;

import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/// The law under the clocks over HTTP.
@Path("/law")
public class LawResource {

    private final Work work;
    private final LawBook lawBook;
    private final Rewinder rewinder;

    LawResource(Work work, LawBook lawBook, Rewinder rewinder) {
        this.work = work;
        this.lawBook = lawBook;
        this.rewinder = rewinder;
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR, LEADER})
    public Uni<LawView> inForce() {
        return work.read(call -> lawBook.inForce());
    }

    @POST
    @Path("/previews")
    @RolesAllowed(ADMIN)
    public Uni<LawPreview> preview(@Valid @NotNull LawChangeRequest request) {
        return work.read(call -> lawBook.preview(request.change(), call));
    }

    /// What was taken in.
    ///
    /// @param number its place among the changes of this service
    public record Taken(int number) {}

    @POST
    @Path("/changes")
    @RolesAllowed(ADMIN)
    public Uni<Response> take(@Valid @NotNull LawChangeRequest request) {
        return work.change(
                        request,
                        call -> lawBook.take(request.change(), call)
                                .map(number -> Answer.created("/law", number, new Taken(number))))
                .invoke(rewinder::wake);
    }
}
