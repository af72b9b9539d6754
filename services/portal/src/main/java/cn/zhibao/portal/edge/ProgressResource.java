package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ProgressRelay;
import cn.zhibao.portal.edge.services.ProgressView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
            case Reading.Got<ProgressView>(var found) ->
                page(200, ProgressPageView.found(fields, found, words, visitor.lang()));
            case Reading.Denied<ProgressView>(var problem)
            when problem.isNotFound() -> page(404, ProgressPageView.failed(fields, said(words.unknown())));
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

    private static ErrorsView said(String why) {
        return new ErrorsView(List.of(new ErrorsView.Line("caseNo", why)));
    }

    private Response page(int status, ProgressPageView page) {
        var shell = visitor.shell(visitor.receiptWords().progressTitle(), "progress");
        return Response.fromResponse(visitor.page(status, ScreenView.progress(shell, page)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
