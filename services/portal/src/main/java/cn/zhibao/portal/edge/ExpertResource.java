package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ExpertRelay;
import cn.zhibao.portal.edge.services.ExpertView;
import cn.zhibao.portal.edge.services.PageView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register of experts and technical investigators on the desk (专家库).
@Path("/desk/experts")
@Blocking
public class ExpertResource {

    private static final int UNPROCESSABLE = 422;
    private static final int SIZE = 50;
    private static final String HERE = "/desk/experts";

    private final VisitorView visitor;
    private final ExpertRelay experts;

    ExpertResource(VisitorView visitor, @RestClient ExpertRelay experts) {
        this.visitor = visitor;
        this.experts = experts;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response list(
            @QueryParam("q") @Nullable String q,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("field") @Nullable String field,
            @QueryParam("active") @Nullable String active,
            @QueryParam("after") @Nullable UUID after) {
        return list(
                200, ExpertFilterRequest.of(q, kind, field, active), after, ExpertFormRequest.blank(), Map.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response enter(MultivaluedMap<String, String> form) {
        var request = ExpertFormRequest.of(form);
        return switch (AskingRelay.await(experts.list(request.key(), request.body()))) {
            case Reading.Got<ExpertView>(var expert) -> went(expert.id(), "listed");
            case Reading.Denied<ExpertView>(var problem) ->
                list(
                        UNPROCESSABLE,
                        ExpertFilterRequest.NONE,
                        null,
                        request,
                        ErrorsView.byField(problem, visitor.lang()),
                        problem);
            case Reading.Away<ExpertView> away ->
                visitor.page(
                        503,
                        ScreenView.again(
                                visitor.shell(visitor.words().troubleTitle(), "experts"), HERE, HERE, request.typed()));
        };
    }

    /// Who was asked in a year, or who gave an opinion in it.
    @GET
    @Path("/assignments")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response assignments(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("opinion") @DefaultValue("false") boolean opinion,
            @QueryParam("after") @Nullable UUID after) {
        var words = visitor.expertsWords();
        var asked = year == null ? visitor.year() : year;
        var found =
                AskingRelay.await(experts.assignments(asked, opinion, after == null ? null : after.toString(), SIZE));
        var page = found.value().orElse(new PageView<>(List.of(), null));
        var named = Integer.toString(asked);
        var title = opinion ? words.opinionsInYear(named) : words.askedInYear(named);
        var view = new ExpertAssignmentsPageView(
                title,
                page.items().stream()
                        .map(one -> ExpertsSectionView.row(one, words, visitor.lang()))
                        .toList(),
                page.next() == null
                        ? ""
                        : HERE + "/assignments?year=" + asked + "&opinion=" + opinion + "&after=" + page.next(),
                found.value().isPresent() ? "" : words.away());
        return visitor.page(200, ScreenView.expertAssignments(visitor.shell(title, "experts"), view));
    }

    @GET
    @Path("/{expert}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("expert") UUID id, @QueryParam("done") @Nullable String done) {
        var words = visitor.expertsWords();
        var said = switch (done) {
            case "listed" -> words.doneListed();
            case "ended" -> words.doneEnded();
            case null, default -> "";
        };
        return show(200, page(id).saying(said, ErrorsView.NONE));
    }

    @POST
    @Path("/{expert}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response end(@PathParam("expert") UUID id, MultivaluedMap<String, String> form) {
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return switch (AskingRelay.await(experts.end(id, seen, RegisterRequest.text(form, "key"), Map.of()))) {
            case Reading.Got<ExpertView> got -> went(id, "ended");
            case Reading.Denied<ExpertView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<ExpertView>(var problem) ->
                show(
                        problem.isStale() ? problem.status() : UNPROCESSABLE,
                        page(id).saying("", ErrorsView.of(problem, List.of(), visitor.lang())));
            case Reading.Away<ExpertView> away -> throw new ServiceUnavailableException();
        };
    }

    private ExpertPageView page(UUID id) {
        return switch (AskingRelay.await(experts.find(id))) {
            case Reading.Got<ExpertView>(var expert) ->
                ExpertPageView.of(expert, visitor.person(), visitor.expertsWords(), visitor.lang());
            case Reading.Denied<ExpertView> denied -> throw new NotFoundException();
            case Reading.Away<ExpertView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, ExpertPageView page) {
        return visitor.page(status, ScreenView.expert(visitor.shell(page.name(), "experts"), page));
    }

    private Response list(
            int status,
            ExpertFilterRequest filter,
            @Nullable UUID after,
            ExpertFormRequest request,
            Map<String, String> faults,
            @Nullable Problem problem) {
        var words = visitor.expertsWords();
        var lang = visitor.lang();
        var rows = AskingRelay.await(experts.page(
                ExpertFilterRequest.asked(filter.q()),
                ExpertFilterRequest.asked(filter.kind()),
                ExpertFilterRequest.asked(filter.field()),
                filter.isActive(),
                after == null ? null : after.toString(),
                SIZE));
        var page = rows.value().orElse(new PageView<>(List.of(), null));
        var fields =
                request.fields(RegionName.within(visitor.person().regions()), words, visitor.words(), lang, faults);
        return visitor.page(
                status,
                ScreenView.experts(
                        visitor.shell(words.title(), "experts"),
                        new ExpertsPageView(
                                request.key().isEmpty() ? UUID.randomUUID().toString() : request.key(),
                                visitor.person().isAny(Role.APPROVER),
                                AskingRelay.await(experts.figures())
                                        .value()
                                        .map(known -> ExpertsPageView.figures(known, words))
                                        .orElse(List.of()),
                                filter.fields(words, lang),
                                filter.isActive(),
                                page.items().stream()
                                        .map(one -> ExpertsPageView.row(one, words, lang))
                                        .toList(),
                                page.next() == null ? "" : filter.next(HERE, page.next()),
                                fields,
                                request.boxes(lang),
                                faults.entrySet().stream()
                                        .filter(fault -> fault.getKey().equals("fields")
                                                || fault.getKey().startsWith("fields["))
                                        .map(Map.Entry::getValue)
                                        .findFirst()
                                        .orElse(""),
                                rows.value().isPresent() ? "" : words.away(),
                                problem == null ? ErrorsView.NONE : ErrorsView.of(problem, targets(fields), lang))));
    }

    /// The ticked fields are no line of the form, and yet a fault leads to them.
    private List<FieldView> targets(List<FieldView> fields) {
        var targets = new ArrayList<>(fields);
        targets.add(FieldView.select("fields", "fields", visitor.expertsWords().fields(), List.of()));
        return targets;
    }

    private static Response went(UUID id, String done) {
        return Response.seeOther(URI.create(HERE + "/" + id + "?done=" + done)).build();
    }
}
