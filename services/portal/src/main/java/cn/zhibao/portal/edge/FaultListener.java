package cn.zhibao.portal.edge;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What a page says when it cannot be shown: what happened, what is kept, what to do. Never a trace.
public class FaultListener {

    private static final Logger LOG = Logger.getLogger(FaultListener.class);

    private final VisitorView visitor;

    FaultListener(VisitorView visitor) {
        this.visitor = visitor;
    }

    @ServerExceptionMapper(priority = 1)
    public Response missing(NotFoundException missing) {
        var words = visitor.words();
        return visitor.isDesk()
                ? notice(404, words.caseNotFound(), NoticeView.of(words.caseNotFoundText(), desk()))
                : notice(404, words.missingTitle(), NoticeView.of(words.missingText(), home()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException forbidden) {
        var words = visitor.words();
        return notice(403, words.forbiddenTitle(), NoticeView.of(words.forbiddenText(), desk()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response ended(NotAuthorizedException ended) {
        var words = visitor.words();
        return notice(
                401,
                words.sessionTitle(),
                NoticeView.of(words.sessionText(), new NoticeView.Way("/sign-out", words.sessionAgain())));
    }

    @ServerExceptionMapper(priority = 1)
    public Response away(ServiceUnavailableException away) {
        var words = visitor.words();
        return notice(503, words.awayTitle(), NoticeView.of(words.troubleRead(), visitor.isDesk() ? desk() : home()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response other(WebApplicationException other) {
        var words = visitor.words();
        var status = other.getResponse().getStatus();
        return status >= 500
                ? fault(other)
                : notice(status, words.missingTitle(), NoticeView.of(words.missingText(), home()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response broken(RuntimeException broken) {
        return fault(broken);
    }

    /// The form guard turns a form away without a word; it was open for too long, or came from elsewhere.
    @ServerResponseFilter
    public void expired(ContainerRequestContext request, ContainerResponseContext answer) {
        var isForm = request.getMethod().equals(HttpMethod.POST) && visitor.isDesk();
        if (isForm && answer.getStatus() == 400 && !answer.hasEntity()) {
            answer.setStatus(303);
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, SessionResource.FORM_EXPIRED);
        }
    }

    private Response fault(Throwable cause) {
        var number = UUID.randomUUID().toString();
        LOG.errorf(cause, "fault=%s", number);
        var words = visitor.words();
        return notice(
                500,
                words.faultTitle(),
                NoticeView.of(words.faultText(), home()).with(words.faultNumber(number)));
    }

    private NoticeView.Way desk() {
        return new NoticeView.Way("/desk", visitor.words().backToDesk());
    }

    private NoticeView.Way home() {
        return new NoticeView.Way("/", visitor.words().backHome());
    }

    private Response notice(int status, String title, NoticeView notice) {
        return visitor.page(status, ScreenView.notice(visitor.shell(title, ""), notice));
    }
}
