package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/// Long work of a service, followed at its own address until it ends.
final class Job {

    private static final Set<String> GOING =
            Set.of("RECEIVING", "RECEIVED", "QUEUED", "PENDING", "REQUESTED", "WAITING", "RUNNING", "READING");

    private final URI address;
    private final Supplier<String> token;
    private final String counter;

    Job(URI address, Supplier<String> token, String counter) {
        this.address = address;
        this.token = token;
        this.counter = counter;
    }

    /// Asks every half second and prints a line whenever the count moved; a fresh token before the old one ends.
    JsonNode follow() {
        String bearer = token.get();
        long fetched = System.nanoTime();
        String shown = "";
        while (true) {
            if (System.nanoTime() - fetched > 200_000_000_000L) {
                bearer = token.get();
                fetched = System.nanoTime();
            }
            JsonNode state = Calls.json(
                    Calls.send(Calls.authorised(address, bearer).GET().build()));
            String line = status(state) + " " + state.path(counter).asText("");
            if (!line.equals(shown)) {
                Terminal.progress().say(line);
                shown = line;
            }
            if (!GOING.contains(status(state))) {
                return state;
            }
            sleep();
        }
    }

    static boolean failed(JsonNode state) {
        return Set.of("FAILED", "REFUSED", "CANCELLED").contains(status(state));
    }

    private static String status(JsonNode state) {
        return state.path("status").asText("").toUpperCase(Locale.ROOT);
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted; the work goes on", interrupted);
        }
    }
}
