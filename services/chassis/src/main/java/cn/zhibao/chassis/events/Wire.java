package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/// The wire format: CloudEvents 1.0 attributes as Kafka headers (`ce_…`), the value is the event's data alone, as
/// canonical JSON (RFC 8785), byte for byte what the journal keeps.
public final class Wire {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static final String SPEC_VERSION = "1.0";

    private Wire() {}

    /// Canonical JSON of a value.
    public static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalArgumentException("cannot be written as canonical JSON: " + value.getClass(), impossible);
        }
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads the data of a known event type.
    ///
    /// @throws JsonProcessingException if the data does not fit the record
    public static <E extends Event> E read(Class<E> type, String data) throws JsonProcessingException {
        return MAPPER.readValue(data, type);
    }

    static String write(Envelope envelope) {
        return canonical(envelope);
    }

    static Envelope readEnvelope(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Envelope.class);
    }

    static Seal readSeal(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Seal.class);
    }

    /// The headers of an event.
    public static List<Header> headers(Envelope envelope) {
        var headers = new java.util.ArrayList<Header>(List.of(
                header("content-type", "application/json"),
                header("ce_specversion", SPEC_VERSION),
                header("ce_id", envelope.id().toString()),
                header("ce_source", envelope.source()),
                header("ce_type", envelope.type()),
                header("ce_subject", envelope.subject().toString()),
                header("ce_time", envelope.time().toString()),
                header("ce_partitionkey", envelope.partitionKey().toString()),
                header("ce_streamversion", Integer.toString(envelope.streamVersion())),
                header("ce_correlationid", envelope.correlationId().toString()),
                header("ce_actororg", envelope.actorOrg()),
                header("ce_shard", Integer.toString(envelope.shard())),
                header("ce_recordedon", envelope.recordedOn())));
        var causation = envelope.causationId();
        if (causation != null) {
            headers.add(header("ce_causationid", causation.toString()));
        }
        return List.copyOf(headers);
    }

    /// Reads the headers of a record.
    ///
    /// @throws IllegalArgumentException if an attribute is missing or has the wrong form
    public static Envelope envelope(Headers headers) {
        var causation = find(headers, "ce_causationid");
        return new Envelope(
                UUID.fromString(text(headers, "ce_id")),
                text(headers, "ce_source"),
                text(headers, "ce_type"),
                UUID.fromString(text(headers, "ce_subject")),
                Instant.parse(text(headers, "ce_time")),
                UUID.fromString(text(headers, "ce_partitionkey")),
                Integer.parseInt(text(headers, "ce_streamversion")),
                UUID.fromString(text(headers, "ce_correlationid")),
                causation == null ? null : UUID.fromString(causation),
                text(headers, "ce_actororg"),
                Integer.parseInt(text(headers, "ce_shard")),
                text(headers, "ce_recordedon"));
    }

    /// Whether this build knows the type.
    static boolean knows(String type) {
        return EventTypes.classOf(type).isPresent();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        var value = find(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("the record lacks the header " + name);
        }
        return value;
    }

    private static @Nullable String find(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
