package cn.zhibao.statistics.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.http.Work;
import cn.zhibao.statistics.archive.TimelineService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/// Time lines over HTTP.
@Path("/cases")
public class TimelineResource {

    private final Work work;
    private final TimelineService timelines;

    TimelineResource(Work work, TimelineService timelines) {
        this.work = work;
        this.timelines = timelines;
    }

    @GET
    @Path("/{caseId}/timeline")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<TimelineView> timeline(@PathParam("caseId") UUID caseId) {
        return work.read(call -> timelines.of(caseId, call)).map(entries -> TimelineView.of(caseId, entries));
    }
}
