package cn.zhibao.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Every way a request may fail ends here and leaves as a problem document. A refusal is logged in one line, a failure
/// once with its trace, and no failure shows its message to the caller.
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        LOG.infof("refused code=%s", refused.refusal().name());
        return Problems.of(refused).toResponse();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations) {
        return Problems.of(violations).toResponse();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return Problems.of(unreadable).toResponse();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException unauthorized) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    public Response authenticationFailed(AuthenticationFailedException failed) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return Problems.of(CommonRefusal.FORBIDDEN).toResponse();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web) {
        if (web.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        var status = web.getResponse().getStatus();
        var problem = status == 400 ? Problems.of(CommonRefusal.MALFORMED) : Problems.ofStatus(status);
        return problem == null ? web.getResponse() : problem.toResponse();
    }

    @ServerExceptionMapper
    public Response problem(HttpProblem problem) {
        return problem.toResponse();
    }

    @ServerExceptionMapper
    public Response failure(Throwable failure) {
        if (isPassing(failure)) {
            LOG.warnf("unavailable cause=%s", failure.toString());
            return Response.fromResponse(Problems.of(CommonRefusal.UNAVAILABLE).toResponse())
                    .header("Retry-After", "2")
                    .build();
        }
        LOG.error("failed", failure);
        return Problems.of(CommonRefusal.INTERNAL).toResponse();
    }

    private static Response unauthenticated() {
        return Response.fromResponse(Problems.of(CommonRefusal.UNAUTHENTICATED).toResponse())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    /// Whether the cause lies in a part that comes back by itself: a lost connection, a full pool, a restarting
    /// database.
    private static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException
                    || cause instanceof SQLTransientException
                    || cause instanceof java.io.IOException
                    || cause instanceof io.vertx.core.http.ConnectionPoolTooBusyException
                    || cause instanceof io.vertx.core.VertxException
                    || isRestart(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRestart(Throwable cause) {
        return cause instanceof io.vertx.pgclient.PgException pg
                && pg.getSqlState() != null
                && (pg.getSqlState().startsWith("57P") || pg.getSqlState().startsWith("53"));
    }
}
