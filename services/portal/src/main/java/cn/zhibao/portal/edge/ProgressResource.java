package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ProgressRelay;
import cn.zhibao.portal.edge.services.ProgressView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Where the public follows a matter with what stands on its receipt. An address that can be read off the paper by a
/// phone, so number and code stand in it; the answer is kept nowhere.
@Path("/progress")
@Blocking
public class ProgressResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final ProgressRelay progress;

    ProgressResource(VisitorView visitor, @RestClient ProgressRelay progress) {
        this.visitor = visitor;
        this.progress = progress;
    }

    @GET
    @PermitAll
    public Response show(
            @QueryParam("caseNo") @DefaultValue("") String caseNo, @QueryParam("code") @DefaultValue("") String code) {
        return show(caseNo, code, false);
    }

    /// The question how satisfied whoever brought a matter is; while there is nothing to ask, or nothing was found, the
    /// progress itself.
    @GET
    @Path("/survey")
    @PermitAll
    public Response survey(
            @QueryParam("caseNo") @DefaultValue("") String caseNo, @QueryParam("code") @DefaultValue("") String code) {
        return show(caseNo, code, true);
    }

    @POST
    @Path("/survey")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response answer(MultivaluedMap<String, String> form) {
        var words = visitor.surveyWords();
        var caseNo = RegisterRequest.text(form, "caseNo");
        var code = RegisterRequest.text(form, "code");
        if (caseNo.isEmpty() || code.isEmpty()) {
            return unknown(ProgressPageView.fields(caseNo, code, visitor.receiptWords()));
        }
        var blank = SurveyFieldsView.blank(words);
        var filled = blank.filled(typed(form), Map.of());
        var faults = filled.faults(words);
        if (!faults.isEmpty()) {
            var said = blank.filled(typed(form), faults);
            return form(UNPROCESSABLE, caseNo, code, said, ErrorsView.of(said.fields()));
        }
        var body = new LinkedHashMap<>(filled.body());
        body.put("caseNo", caseNo);
        body.put("code", code);
        return switch (AskingRelay.await(progress.answer(body))) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create(address("/progress", caseNo, code)))
                        .build();
            case Reading.Denied<?>(var problem)
            when problem.isNotFound() -> unknown(ProgressPageView.fields(caseNo, code, visitor.receiptWords()));
            case Reading.Denied<?>(var problem) -> {
                var said = blank.filled(typed(form), ErrorsView.byField(problem, visitor.lang()));
                yield form(UNPROCESSABLE, caseNo, code, said, ErrorsView.of(problem, said.fields(), visitor.lang()));
            }
            case Reading.Away<?> away ->
                form(503, caseNo, code, filled, new ErrorsView(List.of(new ErrorsView.Line("overall", words.away()))));
        };
    }

    private Response show(String caseNo, String code, boolean isAsking) {
        var words = visitor.receiptWords();
        var fields = ProgressPageView.fields(caseNo.strip(), code.strip(), words);
        if (caseNo.isBlank() && code.isBlank()) {
            return page(200, ProgressPageView.asking(fields));
        }
        var missing = missing(fields);
        if (!missing.isEmpty()) {
            return page(UNPROCESSABLE, ProgressPageView.failed(missing, ErrorsView.of(missing)));
        }
        return switch (AskingRelay.await(progress.find(caseNo.strip(), code.strip()))) {
            case Reading.Got<ProgressView>(var found)
            when isAsking && found.survey() == ProgressView.Survey.OPEN ->
                form(200, caseNo.strip(), code.strip(), SurveyFieldsView.blank(visitor.surveyWords()), ErrorsView.NONE);
            case Reading.Got<ProgressView>(var found) ->
                page(
                        200,
                        ProgressPageView.found(
                                fields, found, visitor, address("/progress/survey", caseNo.strip(), code.strip())));
            case Reading.Denied<ProgressView>(var problem) when problem.isNotFound() -> unknown(fields);
            case Reading.Denied<ProgressView>(var problem) -> refused(fields, problem);
            case Reading.Away<ProgressView> away -> page(503, ProgressPageView.failed(fields, said(words.away())));
        };
    }

    /// The fields, each empty one saying so; none where nothing is missing.
    private List<FieldView> missing(List<FieldView> fields) {
        var said = fields.stream()
                .map(field -> field.value().isEmpty()
                        ? field.filled("", visitor.receiptWords().missing(field.label()))
                        : field)
                .toList();
        return said.equals(fields) ? List.of() : said;
    }

    private Response refused(List<FieldView> fields, Problem problem) {
        return page(UNPROCESSABLE, ProgressPageView.failed(fields, ErrorsView.of(problem, fields, visitor.lang())));
    }

    private Response unknown(List<FieldView> fields) {
        return page(
                404, ProgressPageView.failed(fields, said(visitor.receiptWords().unknown())));
    }

    private Response form(int status, String caseNo, String code, SurveyFieldsView fields, ErrorsView why) {
        var shell = visitor.shell(visitor.surveyWords().askTitle(), "progress");
        var form = new SurveyFormView(
                "/progress/survey" + shell.keep(),
                address("/progress", caseNo, code),
                caseNo,
                code,
                fields.fields(),
                why);
        return kept(visitor.page(status, ScreenView.survey(shell, form)));
    }

    /// The address of a page about one matter, in the language of this one.
    private String address(String path, String caseNo, String code) {
        return path + "?caseNo=" + URLEncoder.encode(caseNo, StandardCharsets.UTF_8) + "&code="
                + URLEncoder.encode(code, StandardCharsets.UTF_8)
                + (visitor.lang() == Lang.ZH ? "" : "&lang=" + visitor.lang().code());
    }

    /// What bears a code is kept nowhere.
    private static Response kept(Response page) {
        return Response.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static ErrorsView said(String why) {
        return new ErrorsView(List.of(new ErrorsView.Line("caseNo", why)));
    }

    private Response page(int status, ProgressPageView page) {
        var shell = visitor.shell(visitor.receiptWords().progressTitle(), "progress");
        return kept(visitor.page(status, ScreenView.progress(shell, page)));
    }

    private static UnaryOperator<String> typed(MultivaluedMap<String, String> form) {
        return name -> RegisterRequest.text(form, name);
    }
}
