package cn.zhibao.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// What an administrator does with the figures.
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Work on the published figures. 统计数据维护。",
        synopsisSubcommandLabel = "COMMAND")
final class StatsCommand {

    /// Counts everything again from the archive of events; the digits must be the same.
    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = "Derive all figures again from the events and say what differed. 重新计算。")
    int rebuild() {
        LocalSystem system = LocalSystem.remembered(Main.root(), line -> {});
        Supplier<String> token = () -> Calls.token(system.site().issuer(), "admin", "zhibao");
        URI statistics = URI.create(Service.STATISTICS.url(system.site().ports()));
        HttpRequest request = Calls.authorised(statistics.resolve("/rebuilds"), token.get())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        String job = Calls.send(request).headers().firstValue("Location").orElseThrow();
        JsonNode end = new Job(statistics.resolve(URI.create(job).getPath()), token, "events").follow();
        Terminal.say(end.toPrettyString());
        return Job.failed(end) ? Main.FAILED : 0;
    }
}
