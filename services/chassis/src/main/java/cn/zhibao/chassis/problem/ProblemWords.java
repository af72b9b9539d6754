package cn.zhibao.chassis.problem;

import cn.zhibao.legalclock.LedgerFault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place through which every problem leaves, and where it gets our words: the refusal's own, the fields of a
/// wrong request, or those of the bare status. A failure is logged once with its trace and never shows its message.
@ApplicationScoped
public class ProblemWords implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemWords.class);
    private static final int BEFORE_ALL_OTHERS = 1_000;

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return switch (context.cause) {
            case HttpProblem ours when ours.getType() != null -> problem;
            case Refused refused -> Problems.of(refused);
            case LedgerFault fault -> Problems.of(fault);
            case ConstraintViolationException violations -> Problems.of(violations);
            case JsonProcessingException unreadable -> Problems.of(unreadable);
            default ->
                context.cause.getCause() instanceof JsonProcessingException unreadable
                        ? Problems.of(unreadable)
                        : ofStatus(problem, context.cause);
        };
    }

    /// The framework keeps a mapper of its own for JSON of the wrong shape; this one stands before it.
    @ServerExceptionMapper
    Response wrongShape(MismatchedInputException mismatch) {
        return Problems.of(mismatch).toResponse();
    }

    /// Some drivers fail with what is not even an exception.
    @ServerExceptionMapper
    Response anythingElse(Throwable failure) {
        return (failure instanceof HttpProblem problem ? problem : failure(failure)).toResponse();
    }

    private static HttpProblem ofStatus(HttpProblem problem, Throwable cause) {
        var status = problem.getStatusCode();
        if (status >= 500) {
            return failure(cause);
        }
        var words = Problems.ofStatus(status);
        return words == null ? problem : words;
    }

    private static HttpProblem failure(Throwable cause) {
        if (isPassing(cause)) {
            LOG.warnf("unavailable cause=%s", cause.toString());
            return Problems.of(CommonRefusal.UNAVAILABLE);
        }
        LOG.error("failed", cause);
        return Problems.of(CommonRefusal.INTERNAL);
    }

    /// Whether the cause lies in a part that comes back by itself: a lost connection, a full pool, a restarting
    /// database.
    private static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var passing = switch (cause) {
                case PgException pg -> isRestart(pg);
                case TimeoutException late -> true;
                case SQLTransientException away -> true;
                case IOException lost -> true;
                case ConnectionPoolTooBusyException full -> true;
                case VertxException closed -> true;
                default -> false;
            };
            if (passing) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRestart(PgException pg) {
        var state = pg.getSqlState();
        return state != null && (state.startsWith("57P") || state.startsWith("53"));
    }
}
