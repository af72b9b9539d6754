package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.expert.ExpertField;
import cn.zhibao.caseintake.expert.ExpertFigures;
import cn.zhibao.caseintake.expert.ExpertKind;
import cn.zhibao.caseintake.expert.ExpertQuery;
import cn.zhibao.caseintake.expert.ExpertService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register of experts and technical investigators over HTTP (专家库、技术调查官).
@Path("/experts")
public class ExpertResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Work work;
    private final ExpertService experts;

    ExpertResource(Work work, ExpertService experts) {
        this.work = work;
        this.experts = experts;
    }

    /// @param q part of a name, its pinyin or initials
    /// @param active only those whose term covers today
    /// @param after the last id of the page before
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Page<ExpertView>> page(
            @QueryParam("q") @Nullable @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String q,
            @QueryParam("kind") @Nullable ExpertKind kind,
            @QueryParam("field") @Nullable ExpertField field,
            @QueryParam("active") @DefaultValue("false") boolean active,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call -> experts.page(new ExpertQuery(q, kind, field, active), after, size, call)
                .map(page -> page.map(expert -> ExpertView.of(expert, call))));
    }

    @POST
    @RolesAllowed(APPROVER)
    public Uni<Response> list(@Valid @NotNull ListExpertRequest request) {
        return work.change(
                request,
                call -> experts.list(request.command(), call)
                        .map(expert -> Answer.created(
                                "/experts/" + expert.id(), expert.version(), ExpertView.of(expert, call))));
    }

    /// How many there are today, and how often one was asked and gave an opinion this year.
    @GET
    @Path("/figures")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<ExpertFigures> figures() {
        return work.read(experts::figures);
    }

    /// Who was asked in a year.
    ///
    /// @param opinion those who gave an opinion in that year instead
    @GET
    @Path("/assignments")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Page<AssignmentView>> assignments(
            @QueryParam("year") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @QueryParam("opinion") @DefaultValue("false") boolean opinion,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        return work.read(
                call -> experts.ofYear(year, opinion, after, size, call).map(page -> page.map(AssignmentView::of)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> experts.find(id, call).map(expert -> ExpertView.of(expert, call)))
                .map(view -> Response.ok(view)
                        .header("ETag", "\"" + view.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(APPROVER)
    public Uni<Response> end(@PathParam("id") UUID id) {
        return work.change(
                id,
                call -> experts.delist(id, call)
                        .map(expert -> Answer.changed(expert.version(), ExpertView.of(expert, call))));
    }
}
