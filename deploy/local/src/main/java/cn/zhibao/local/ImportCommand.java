package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hands an old register to case-intake. The file's hash is the key of the request, so that the same file counts once.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import a register of cases (CSV) and show how far it is. 导入案件台账。",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row stands in the register", "1:refused, or rows with faults (printed)"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            defaultValue = "officer",
            paramLabel = "USER",
            description = "Who imports (default: officer).")
    private String user = "";

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new PartFailure("cannot read " + file);
        }
        LocalSystem system = LocalSystem.remembered(Main.root(), line -> {});
        URI intake = URI.create(Service.CASE_INTAKE.url(system.site().ports()));
        HttpRequest request = Calls.authorised(intake.resolve("/imports"), token(system))
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Idempotency-Key", sha256(file))
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        String job = Calls.send(request).headers().firstValue("Location").orElseThrow();
        JsonNode end = new Job(intake.resolve(URI.create(job).getPath()), () -> token(system), "rows").follow();
        end.path("faults").forEach(ImportCommand::print);
        Terminal.say(String.format(
                "%s: %d rows, %d taken in, %d known already, %d faulty.",
                end.path("status").asText(),
                end.path("rows").asLong(),
                end.path("taken").asLong(),
                end.path("unchanged").asLong(),
                end.path("faulty").asLong()));
        return end.path("faulty").asLong() == 0 && !Job.failed(end) ? 0 : Main.FAILED;
    }

    private String token(LocalSystem system) {
        return Calls.token(system.site().issuer(), user, "zhibao");
    }

    private static void print(JsonNode fault) {
        Terminal.say("  line " + fault.path("line").asText() + " "
                + fault.path("column").asText() + ": " + fault.path("message").asText());
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
