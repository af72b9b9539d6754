package cn.zhibao.local.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/// A journal row as it lies in the database: the fields its hash covers, and the hash it bears.
record JournalRow(
        String streamId, int version, String type, Map<String, Object> covered, String previousHash, String hash) {

    /// What the first row of a stream names as the hash before it.
    static final String GENESIS = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    static JournalRow of(ResultSet row) throws SQLException {
        Map<String, Object> covered = new TreeMap<>();
        covered.put("actorOrg", row.getString("actor_org"));
        covered.put("actorRoles", row.getString("actor_roles"));
        covered.put("actorSubject", row.getString("actor_subject"));
        covered.put(
                "causation", Optional.ofNullable(row.getString("causation_id")).orElse(""));
        covered.put("correlation", row.getString("correlation_id"));
        covered.put("event", row.getString("event_id"));
        covered.put("lane", row.getString("lane_id"));
        covered.put("payload", row.getString("payload"));
        covered.put("previous", row.getString("previous_hash"));
        covered.put("recordedOn", row.getString("recorded_on"));
        covered.put("region", row.getString("region"));
        covered.put("stream", row.getString("stream_id"));
        covered.put(
                "time",
                row.getObject("occurred_at", OffsetDateTime.class).toInstant().toString());
        covered.put("type", row.getString("type"));
        covered.put("version", row.getInt("stream_version"));
        return new JournalRow(
                row.getString("stream_id"),
                row.getInt("stream_version"),
                row.getString("type"),
                covered,
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    String computedHash() {
        try {
            byte[] canonical = new JsonCanonicalizer(JSON.writeValueAsString(covered)).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
