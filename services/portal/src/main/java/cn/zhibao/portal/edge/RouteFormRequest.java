package cn.zhibao.portal.edge;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The form that routes a case by reasons, as it was filled in.
///
/// @param way the way that was chosen; empty where none was yet
/// @param answers by the codes of their conditions
record RouteFormRequest(
        String way,
        String version,
        String key,
        List<String> reasons,
        Map<String, String> answers,
        List<String> fast,
        String basis) {

    static final int LONGEST_BASIS = 500;
    private static final String ANSWER = "answer-";

    static RouteFormRequest of(MultivaluedMap<String, String> form) {
        var answers = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> name.startsWith(ANSWER))
                .forEach(name -> answers.put(name.substring(ANSWER.length()), RegisterRequest.text(form, name)));
        return new RouteFormRequest(
                RegisterRequest.text(form, "route"),
                RegisterRequest.text(form, "version"),
                RegisterRequest.text(form, "key"),
                all(form, "reason"),
                answers,
                all(form, "fast"),
                RegisterRequest.text(form, "basis"));
    }

    static RouteFormRequest blank(String way) {
        return new RouteFormRequest(way, "", "", List.of(), Map.of(), List.of(), "");
    }

    private static List<String> all(MultivaluedMap<String, String> form, String name) {
        return List.copyOf(Optional.ofNullable(form.get(name)).orElse(List.of()));
    }

    String seen() {
        return "\"" + version + "\"";
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>(
                Map.of("route", way, "reasons", reasons, "answers", answers, "fast", fast));
        if (!basis.isEmpty()) {
            body.put("basis", basis);
        }
        return body;
    }
}
