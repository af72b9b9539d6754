package cn.zhibao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// docs/events.md is written from the records and must be as they are. To write it anew:
/// `./mvnw -pl services/contracts test -Dtest=EventCatalogueTest -Dcatalogue.write=true`.
class EventCatalogueTest {

    private static final Path CATALOGUE =
            Path.of(System.getProperty("zhibao.root", "../..")).resolve("docs/events.md");

    @Test
    void isFresh() throws IOException {
        var catalogue = catalogue();
        if (Boolean.getBoolean("catalogue.write")) {
            Files.createDirectories(CATALOGUE.getParent());
            Files.writeString(CATALOGUE, catalogue);
        }

        assertThat(CATALOGUE).hasContent(catalogue);
    }

    private static String catalogue() throws IOException {
        var text = new StringBuilder("""
                # Events

                Written from services/contracts by a test that also keeps it fresh. The frozen wire samples beside the records are the
                contract; CloudEvents 1.0 in Kafka binary mode, key = `partitionkey`.

                """);
        for (var sender : Sender.values()) {
            text.append("## %s\n\nTopic `%s`, source `%s`.\n\n| type | data | when it is true |\n|---|---|---|\n"
                    .formatted(sender.service(), sender.topic(), sender.source()));
            var events = sender.events().stream()
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
            for (var event : events) {
                text.append("| `%s` | %s | %s |\n".formatted(EventTypes.of(event), fields(event), meaning(event)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
    }

    private static String field(RecordComponent component) {
        return "`%s` %s".formatted(component.getName(), component.getType().getSimpleName());
    }

    /// The record's own doc line, as it stands in the source.
    private static String meaning(Class<?> event) throws IOException {
        var source = Path.of("src/main/java", event.getName().replace('.', '/') + ".java");
        return Files.readAllLines(source).stream()
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.joining(" "));
    }
}
