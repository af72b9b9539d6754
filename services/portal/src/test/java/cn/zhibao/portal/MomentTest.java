package cn.zhibao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void writesTheOfficesTime() {
        assertThat(Moment.minute(Instant.parse("2026-12-31T16:05:59Z"))).isEqualTo("2027-01-01 00:05");
    }

    @Test
    void countsTheOfficesYear() {
        assertThat(Moment.year(Instant.parse("2026-12-31T15:59:59Z"))).isEqualTo(2026);
        assertThat(Moment.year(Instant.parse("2026-12-31T16:00:00Z"))).isEqualTo(2027);
    }
}
