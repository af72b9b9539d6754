package cn.zhibao.local.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Where the parts of the running stack answer. Kept in a file, because a test run restarts its class loaders
/// and a whole build may share one stack.
public record StackAddress(Databases databases, String bootstrapServers, Optional<String> issuer) {

    public static StackAddress read(Path file) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no running test stack is described in " + file, unreadable);
        }
        Databases databases = new Databases(
                value(values, "postgres.host"),
                Integer.parseInt(value(values, "postgres.port")),
                value(values, "postgres.superuser"),
                value(values, "postgres.password"));
        return new StackAddress(
                databases, value(values, "kafka.bootstrap"), Optional.ofNullable(values.getProperty("oidc.issuer")));
    }

    public void write(Path file) {
        Properties values = new Properties();
        values.setProperty("postgres.host", databases.host());
        values.setProperty("postgres.port", Integer.toString(databases.port()));
        values.setProperty("postgres.superuser", databases.superuser());
        values.setProperty("postgres.password", databases.password());
        values.setProperty("kafka.bootstrap", bootstrapServers);
        issuer.ifPresent(address -> values.setProperty("oidc.issuer", address));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "The parts a test run stands on");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public StackAddress withIssuer(String address) {
        return new StackAddress(databases, bootstrapServers, Optional.of(address));
    }

    private static String value(Properties values, String name) {
        return Objects.requireNonNull(values.getProperty(name), name);
    }
}
