package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.answers.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.List;
import org.jboss.logging.Logger;

/// Asks a service and turns every end into a reading, so that one silent service never takes a page down with it.
final class AskingRelay {

    private static final Logger LOG = Logger.getLogger(AskingRelay.class);

    private AskingRelay() {}

    static <T> Uni<Reading<T>> reading(Uni<T> question) {
        return question.map(Reading::got)
                .onFailure(Refused.class)
                .recoverWithItem(failure -> Reading.denied(((Refused) failure).problem()))
                .onFailure()
                .recoverWithItem(AskingRelay::silence);
    }

    /// Waits for the answer; whoever is no longer signed in at the service is sent to sign in again.
    static <T> Reading<T> await(Uni<T> question) {
        var reading = reading(question).await().indefinitely();
        if (reading instanceof Reading.Denied<T>(var problem) && problem.isUnauthenticated()) {
            throw new NotAuthorizedException("session");
        }
        return reading;
    }

    /// Asks all questions at once and waits for the last answer.
    static <T> List<Reading<T>> answers(List<Uni<T>> questions) {
        return questions.isEmpty()
                ? List.of()
                : Uni.join()
                        .all(questions.stream().map(AskingRelay::reading).toList())
                        .andFailFast()
                        .await()
                        .indefinitely();
    }

    private static <T> Reading<T> silence(Throwable failure) {
        LOG.warnf("service=away cause=%s", failure.toString());
        return Reading.away();
    }
}
