package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// Why a step of an upload did not go through, line by line, for the script that sends it.
public record UploadAnswerView(List<String> lines) {

    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;
    private static final int AWAY = 503;

    /// The service's answer as it is, or why there is none.
    static Response of(Reading<?> reading, VisitorView visitor) {
        return switch (reading) {
            case Reading.Got<?>(var answer) -> Response.ok(answer).build();
            case Reading.Denied<?>(var problem) ->
                no(problem.isNotFound() ? NOT_FOUND : UNPROCESSABLE, lines(problem, visitor));
            case Reading.Away<?> away ->
                no(AWAY, List.of(visitor.evidenceWords().faultAway()));
        };
    }

    static Response refused(List<String> lines) {
        return no(UNPROCESSABLE, lines);
    }

    private static Response no(int status, List<String> lines) {
        return Response.status(status).entity(new UploadAnswerView(lines)).build();
    }

    private static List<String> lines(Problem problem, VisitorView visitor) {
        return ErrorsView.of(problem, List.of(), visitor.lang()).lines().stream()
                .map(ErrorsView.Line::message)
                .toList();
    }
}
