package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final UUID CASE = UUID.fromString("0199a6f0-1c2b-7d3e-8f40-51627384a5b6");
    private static final Envelope ENVELOPE = new Envelope(
            UUID.fromString("0199a6f0-0000-7000-8000-000000000001"),
            "/case-intake",
            "cn.zhibao.case-intake.case-accepted.v1",
            CASE,
            Instant.parse("2026-11-20T01:02:03.000004Z"),
            CASE,
            2,
            UUID.fromString("0199a6f0-0000-7000-8000-000000000002"),
            null,
            "371071",
            5,
            "2026-11-20");

    @Test
    void readsTheHeadersItWrote() {
        var headers = new RecordHeaders(Wire.headers(ENVELOPE).toArray(org.apache.kafka.common.header.Header[]::new));

        assertThat(Wire.envelope(headers)).isEqualTo(ENVELOPE);
    }

    @Test
    void namesTheHeaderThatIsMissing() {
        var headers = new RecordHeaders(Wire.headers(ENVELOPE).toArray(org.apache.kafka.common.header.Header[]::new));
        headers.remove("ce_streamversion");

        assertThatThrownBy(() -> Wire.envelope(headers)).hasMessageContaining("ce_streamversion");
    }

    @Test
    void writesCanonicalJsonWhateverTheOrderOfFields() throws Exception {
        var event = new CaseAccepted(CASE, LocalDate.of(2026, 11, 20));

        var json = Wire.canonical(event);

        assertThat(json)
                .isEqualTo("{\"acceptedOn\":\"2026-11-20\",\"caseId\":\"0199a6f0-1c2b-7d3e-8f40-51627384a5b6\"}");
        assertThat(Wire.read(CaseAccepted.class, json)).isEqualTo(event);
    }
}
