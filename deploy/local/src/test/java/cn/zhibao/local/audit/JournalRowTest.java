package cn.zhibao.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JournalRowTest {

    /// The digest was computed outside this program: printf '%s' '{"actor":"王","version":1}' | sha256sum.
    @Test
    void hashesTheCanonicalRow() {
        Map<String, Object> covered = new TreeMap<>(Map.of("version", 1, "actor", "王"));

        JournalRow row = new JournalRow("s", 1, "t", covered, JournalRow.GENESIS, "");

        assertThat(row.computedHash()).isEqualTo("fc61934ec1b2708788fc2db837d9e8cb0ea9033b7395614f9950cd1e8ac7b123");
    }
}
