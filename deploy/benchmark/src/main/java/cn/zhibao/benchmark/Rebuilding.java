package cn.zhibao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;

/// One rebuild of all figures, asked for over HTTP as an administrator asks for it.
record Rebuilding(Client admin) {

    /// How many events it read and how long it took.
    record Outcome(long events, long millis) {

        double perSecond() {
            return events * 1_000.0 / millis;
        }
    }

    Outcome run() throws IOException, InterruptedException {
        var id = admin.post("statistics", "/rebuilds", 0, "{}").path("id").asText();
        Patience.until("the rebuild", Duration.ofMillis(100), () -> isOver(find(id)));
        var done = find(id);
        if (!done.path("status").asText().equals("DONE")) {
            throw new IllegalStateException("the rebuild failed: " + done);
        }
        return new Outcome(done.path("events").asLong(), done.path("millis").asLong());
    }

    private JsonNode find(String id) throws IOException, InterruptedException {
        return admin.get("statistics", "/rebuilds/" + id);
    }

    private static boolean isOver(JsonNode rebuild) {
        return !rebuild.path("status").asText().matches("QUEUED|RUNNING");
    }
}
