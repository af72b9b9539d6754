package cn.zhibao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are the contract: each was published once and must be readable, and said the same way, for ever.
class EventSamplesTest {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static Stream<String> everyType() {
        return Arrays.stream(Sender.values())
                .flatMap(sender -> sender.events().stream())
                .map(EventTypes::of);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void readsAndSaysTheFrozenSampleTheSameWay(String type) throws IOException {
        var sample = JSON.readTree(SAMPLES.resolve(type + ".json").toFile());

        var event = JSON.treeToValue(sample, EventTypes.classOf(type).orElseThrow());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(sample);
        assertThat(event.streamId()).isNotNull();
        assertThat(event.laneId()).isNotNull();
    }

    @Test
    void hasNoSampleOfAnUnknownType() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            Set<String> sampled = files.map(
                            file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toSet());

            assertThat(sampled).isEqualTo(everyType().collect(Collectors.toSet()));
        }
    }
}
