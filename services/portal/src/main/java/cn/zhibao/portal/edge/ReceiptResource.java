package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.ReceiptView;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The receipt of a matter (登记回执), to be printed and handed over.
@Path("/desk/cases/{id}/slip")
@Blocking
public class ReceiptResource {

    private static final int OK = 200;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;

    ReceiptResource(VisitorView visitor, @RestClient CaseIntakeRelay cases) {
        this.visitor = visitor;
        this.cases = cases;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response show(
            @PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done, @Context UriInfo address) {
        return show(
                OK,
                id,
                address,
                page -> page.saying(
                        done.equals("renewed") ? visitor.receiptWords().doneRenewed() : ""));
    }

    /// Another receipt in place of the one before. Sent again, it is the same renewal and not another.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response renew(@PathParam("id") UUID id, MultivaluedMap<String, String> form, @Context UriInfo address) {
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return switch (AskingRelay.await(
                cases.change(id, "receipt-renewal", seen, RegisterRequest.text(form, "key"), Map.of()))) {
            case Reading.Got<CaseView> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/slip?done=renewed"))
                        .build();
            case Reading.Denied<CaseView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<CaseView>(var problem) ->
                show(
                        problem.status(),
                        id,
                        address,
                        page -> page.failed(ErrorsView.of(problem, List.of(), visitor.lang())));
            case Reading.Away<CaseView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, UUID id, UriInfo address, UnaryOperator<ReceiptPageView> said) {
        return switch (AskingRelay.await(cases.receipt(id))) {
            case Reading.Got<ReceiptView>(var receipt) ->
                page(
                        status,
                        said.apply(ReceiptPageView.of(
                                id, receipt, address.getBaseUri().toString(), visitor.receiptWords(), visitor.lang())));
            case Reading.Denied<ReceiptView>(var problem) when problem.isConflict() -> none(id, problem);
            case Reading.Denied<ReceiptView> denied -> throw new NotFoundException();
            case Reading.Away<ReceiptView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response page(int status, ReceiptPageView receipt) {
        var shell = visitor.shell(visitor.receiptWords().title(), "desk");
        return visitor.page(status, ScreenView.receipt(shell, receipt));
    }

    private Response none(UUID id, Problem problem) {
        var words = visitor.receiptWords();
        return visitor.page(
                Response.Status.CONFLICT.getStatusCode(),
                ScreenView.notice(
                        visitor.shell(words.title(), "desk"),
                        NoticeView.of(
                                problem.in(visitor.lang()), new NoticeView.Way("/desk/cases/" + id, words.back()))));
    }
}
