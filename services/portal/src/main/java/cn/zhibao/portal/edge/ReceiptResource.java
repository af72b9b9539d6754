package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.ReceiptView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The receipt of a matter (登记回执), to be printed and handed over.
@Path("/desk/cases/{id}/slip")
@Blocking
public class ReceiptResource {

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;

    ReceiptResource(VisitorView visitor, @RestClient CaseIntakeRelay cases) {
        this.visitor = visitor;
        this.cases = cases;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response show(@PathParam("id") UUID id, @Context UriInfo address) {
        return switch (AskingRelay.await(cases.receipt(id))) {
            case Reading.Got<ReceiptView>(var receipt) ->
                page(ReceiptPageView.of(
                        id, receipt, address.getBaseUri().toString(), visitor.receiptWords(), visitor.lang()));
            case Reading.Denied<ReceiptView>(var problem) when problem.isConflict() -> none(id, problem);
            case Reading.Denied<ReceiptView> denied -> throw new NotFoundException();
            case Reading.Away<ReceiptView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response page(ReceiptPageView receipt) {
        return visitor.page(
                ScreenView.receipt(visitor.shell(visitor.receiptWords().title(), "desk"), receipt));
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
