package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.evidence.EvidenceService;
import cn.zhibao.caseintake.evidence.UploadService;
import cn.zhibao.chassis.http.CurrentCall;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import io.smallrye.common.annotation.Blocking;
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
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The evidence of a case over HTTP: what there is, and a file that is about to come.
@Path("/cases/{id}/evidence")
public class CaseEvidenceResource {

    private final Work work;
    private final CurrentCall current;
    private final EvidenceService evidence;
    private final UploadService uploads;
    private final Now now;

    CaseEvidenceResource(Work work, CurrentCall current, EvidenceService evidence, UploadService uploads, Now now) {
        this.work = work;
        this.current = current;
        this.evidence = evidence;
        this.uploads = uploads;
        this.now = now;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<Page<EvidenceView>> page(
            @PathParam("id") UUID id,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call -> evidence.page(id, after, size, call)).map(page -> page.map(EvidenceView::of));
    }

    @POST
    @Blocking
    @RolesAllowed({OFFICER, APPROVER})
    public Response announce(@PathParam("id") UUID id, @Valid @NotNull TakeEvidenceRequest request)
            throws SQLException, IOException {
        var begun = uploads.start(current.actor(), id, request.command(now.today()));
        return Response.created(URI.create("/uploads/" + begun.id()))
                .entity(begun)
                .build();
    }
}
