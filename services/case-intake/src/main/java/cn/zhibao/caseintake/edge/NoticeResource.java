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
import cn.zhibao.caseintake.notice.LaterDecisions;
import cn.zhibao.caseintake.notice.NoticeService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notices to whoever brought a matter, over HTTP (告知与送达).
@Path("/cases")
public class NoticeResource {

    private final Work work;
    private final NoticeService notices;
    private final Timekeeper timekeeper;
    private final Now now;

    NoticeResource(Work work, NoticeService notices, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.notices = notices;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    @POST
    @Path("/{id}/notices")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> send(@PathParam("id") UUID id, @Valid @NotNull SendNoticeRequest request) {
        return work.change(
                request, call -> notices.send(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/receipts")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> serve(@PathParam("id") UUID id, @Valid @NotNull ServeNoticeRequest request) {
        return work.change(
                request, call -> notices.serve(id, request.command(call), call).map(this::changed));
    }

    /// @param filingOn the day of the decision to file or not to, where the caller knows of one
    /// @param terminationOn the day on which a mediation ended without agreement, where the caller knows of one
    @GET
    @Path("/{id}/notices")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<NoticesView> of(
            @PathParam("id") UUID id,
            @QueryParam("filingOn") @Nullable String filingOn,
            @QueryParam("terminationOn") @Nullable String terminationOn) {
        return work.read(call -> notices.of(
                        id,
                        new LaterDecisions(day("filingOn", filingOn, call), day("terminationOn", terminationOn, call)),
                        call))
                .map(found -> NoticesView.of(found, timekeeper));
    }

    /// A day that a parameter tells, by its name.
    static Optional<LocalDate> day(String name, @Nullable String asked, Call call) {
        try {
            return Optional.ofNullable(asked).map(LocalDate::parse).map(day -> call.dayOrToday(name, day));
        } catch (DateTimeException noDay) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(name, "不是日期，应如2026-11-22", "is no date; write it like 2026-11-22")));
        }
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()));
    }
}
