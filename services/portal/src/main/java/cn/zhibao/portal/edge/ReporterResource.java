package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ReporterRelay;
import cn.zhibao.portal.edge.services.ReporterView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The reporter of a matter who must not be known (举报人身份保密).
@Path("/desk/cases/{id}/reporter")
@Blocking
public class ReporterResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final ReporterRelay reporters;

    ReporterResource(VisitorView visitor, @RestClient ReporterRelay reporters) {
        this.visitor = visitor;
        this.reporters = reporters;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, AUDITOR})
    public Response show(@PathParam("id") UUID id) {
        return page(200, withIdentity(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response shield(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed = typed(ReporterPageView.shieldFields(visitor.reporterWords()), form);
        return done(id, typed, reporters.shield(id, RegisterRequest.text(form, "key"), typed));
    }

    @POST
    @Path("/openings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed = typed(ReporterPageView.askFields(visitor.reporterWords()), form);
        return done(id, typed, reporters.ask(id, RegisterRequest.text(form, "key"), typed));
    }

    @POST
    @Path("/openings/{opening}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response approve(
            @PathParam("id") UUID id, @PathParam("opening") UUID opening, MultivaluedMap<String, String> form) {
        return change(id, opening, "approval", form);
    }

    @POST
    @Path("/openings/{opening}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response open(
            @PathParam("id") UUID id, @PathParam("opening") UUID opening, MultivaluedMap<String, String> form) {
        return change(id, opening, "opening", form);
    }

    private Response change(UUID id, UUID opening, String noun, MultivaluedMap<String, String> form) {
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return done(id, Map.of(), reporters.change(opening, noun, seen, RegisterRequest.text(form, "key")));
    }

    private Response done(UUID id, Map<String, String> typed, Uni<?> change) {
        return switch (AskingRelay.await(change)) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/reporter")).build();
            case Reading.Denied<?>(var problem) -> {
                var page = standing(id);
                var fields = page.shieldFields().isEmpty() ? page.askFields() : page.shieldFields();
                yield page(
                        UNPROCESSABLE,
                        page.failed(
                                typed,
                                ErrorsView.byField(problem, visitor.lang()),
                                ErrorsView.of(problem, fields, visitor.lang())));
            }
            case Reading.Away<?> away -> {
                var why = new ErrorsView(
                        List.of(new ErrorsView.Line("", visitor.reporterWords().away())));
                yield page(503, standing(id).failed(typed, Map.of(), why));
            }
        };
    }

    private ReporterPageView standing(UUID id) {
        return ReporterPageView.of(id, reporter(id), visitor.person(), visitor.reporterWords());
    }

    /// Whoever has opened the identity sees it here for as long as it is open; the service refuses everybody else.
    private ReporterPageView withIdentity(UUID id) {
        var reporter = reporter(id);
        var page = ReporterPageView.of(id, reporter, visitor.person(), visitor.reporterWords());
        for (var opening : reporter.openings()) {
            if (opening.state() == ReporterView.State.OPENED && opening.openedAt() != null) {
                var identity =
                        AskingRelay.await(reporters.identity(opening.id())).value();
                if (identity.isPresent()) {
                    return page.opened(identity.get(), opening.openedAt(), visitor.reporterWords());
                }
            }
        }
        return page;
    }

    private ReporterView reporter(UUID id) {
        return switch (AskingRelay.await(reporters.standing(id))) {
            case Reading.Got<ReporterView>(var reporter) -> reporter;
            case Reading.Denied<ReporterView> denied -> throw new NotFoundException();
            case Reading.Away<ReporterView> away -> throw new ServiceUnavailableException();
        };
    }

    private static Map<String, String> typed(List<FieldView> fields, MultivaluedMap<String, String> form) {
        return fields.stream()
                .collect(Collectors.toUnmodifiableMap(
                        FieldView::name, field -> RegisterRequest.text(form, field.name())));
    }

    private Response page(int status, ReporterPageView page) {
        var shell = visitor.shell(visitor.reporterWords().title(), "desk");
        return visitor.page(status, ScreenView.reporter(shell, page));
    }
}
