package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The public list of strings on which software trips, for every field in which text is typed. What is typed is kept to
/// the last character or refused by the name of its field; nothing is quietly changed, and nothing is a fault of ours.
final class NaughtyStrings {

    /// The folder of public suites, where the data lies beside the project.
    static final Path SUITES = Path.of("../../../shared/data/vectors");

    /// An expert as the register takes one.
    static final Map<String, Object> EXPERT = Map.of(
            "region", "371071",
            "kind", "EXPERT",
            "name", "顽固专家",
            "fields", List.of("DESIGN"),
            "employer", "顽固大学",
            "from", "2026-01-01",
            "until", "2035-12-31");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST = 400;
    private static final int SIDE_BY_SIDE = 3;

    private NaughtyStrings() {}

    /// What one string does, and what of it is odd.
    @FunctionalInterface
    interface Trial {
        void of(String typed, List<String> odd) throws IOException;
    }

    static boolean areThere() {
        return Files.isDirectory(SUITES);
    }

    /// Tries them all, some side by side; none may be odd.
    static void each(Trial trial) throws Exception {
        each(() -> trial);
    }

    /// The same for a trial that goes on where it stood at the string before: each row of strings has its own.
    static void each(Callable<Trial> trials) throws Exception {
        var texts = new ArrayList<String>();
        JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile()).forEach(node -> texts.add(node.asText()));
        assertThat(texts).hasSizeGreaterThan(FEWEST);
        var odd = new ArrayList<String>();
        try (var rows = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            var all = IntStream.range(0, SIDE_BY_SIDE)
                    .mapToObj(row -> rows.submit(() -> row(texts, row, trials.call())))
                    .toList();
            for (var one : all) {
                odd.addAll(one.get());
            }
        }
        assertThat(odd).isEmpty();
    }

    private static List<String> row(List<String> texts, int first, Trial trial) throws IOException {
        var odd = new ArrayList<String>();
        for (var at = first; at < texts.size(); at += SIDE_BY_SIDE) {
            trial.of(texts.get(at), odd);
        }
        return odd;
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static boolean isKept(String typed, String told) {
        return typed.strip().equals(Objects.requireNonNullElse(told, ""));
    }

    /// Whether a refusal names a field, one of its entries, or it as a part of another: for what it is, or because the
    /// same is there already.
    static boolean isRefused(Response answer, String field) {
        if (answer.statusCode() != 400 && answer.statusCode() != 409) {
            return false;
        }
        List<String> named = answer.path("errors.field");
        return named != null
                && named.stream()
                        .anyMatch(name ->
                                name.equals(field) || name.startsWith(field + "[") || name.endsWith("." + field));
    }

    /// The text fields of one form, all filled with the same string at once. What is refused by its name is left as it
    /// was, and the rest sent again, until the form is taken.
    ///
    /// @param good the form as it would be taken
    /// @param told where it is told what a field holds; empty where it is kept in another shape
    record Form(Map<String, ?> good, Map<String, String> told) {

        /// The first answer in which nothing was refused, and which tells what was kept.
        Response fill(String typed, List<String> odd, Function<Map<String, Object>, Response> send) {
            return fill(typed, odd, send, taken -> taken);
        }

        /// @param look where what was kept is told
        Response fill(
                String typed,
                List<String> odd,
                Function<Map<String, Object>, Response> send,
                UnaryOperator<Response> look) {
            var fields = new LinkedHashMap<>(told);
            while (true) {
                Map<String, Object> body = new HashMap<>(good);
                fields.keySet().forEach(field -> body.put(field, typed));
                var answer = send.apply(body);
                if (answer.statusCode() == 200 || answer.statusCode() == 201) {
                    var kept = look.apply(answer);
                    fields.forEach((field, place) -> {
                        if (!place.isEmpty() && !isKept(typed, kept.path(place))) {
                            odd.add("%s %s -> %s".formatted(field, typed, kept.asString()));
                        }
                    });
                    return answer;
                }
                if (!fields.keySet().removeIf(field -> isRefused(answer, field))) {
                    odd.add("%s %s -> %d %s".formatted(fields.keySet(), typed, answer.statusCode(), answer.asString()));
                    return answer;
                }
            }
        }
    }
}
