package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The state of a case, the fact that tells of it and its place in the outbox are one write.
@ExtendWith(Rig.class)
class AtomicityIT {

    private static final Rig RIG = Rig.running();

    /// Streams and cases that are not the same on both sides, in number, version or hash.
    private static final String TORN = """
            select count(*)
            from (select distinct on (stream_id) stream_id, stream_version, hash from journal
                  order by stream_id, stream_version desc) told
            full join case_file kept on kept.id = told.stream_id
            where kept.id is null or told.stream_id is null
               or kept.version <> told.stream_version or kept.head <> told.hash""";

    private static final String UNTOLD =
            "select count(*) from outbox left join journal using (position) where hash is null";

    /// Sessions of the register are ended at any moment of their work.
    @Test
    void a01LeavesAllOfAChangeOrNothing() throws SQLException {
        var random = new Random(1);
        try (var load = Load.begin(RIG)) {
            for (var cut = 0; cut < Slice.of(100, 3_000); cut++) {
                Office.pause(20 + random.nextInt(150));
                RIG.book().inflicted("ended session", endSessions(random.nextInt(3)));
                if (cut % 20 == 0) {
                    assertWhole();
                }
            }
            assertThat(load.goesOn()).isTrue();
        }
        assertWhole();
        new Settlement(RIG).of("A-01 atomicity");
    }

    /// Ends some of the sessions that are in the middle of a transaction, or any when nobody is.
    private static int endSessions(int most) throws SQLException {
        return (int) RIG.number("case-intake", """
                select count(pg_terminate_backend(pid)) from (
                  select pid from pg_stat_activity
                  where datname = current_database() and usename = 'case_intake_app'
                  order by state = 'idle', random() limit %d) chosen""".formatted(most + 1));
    }

    private static void assertWhole() throws SQLException {
        assertThat(RIG.number("case-intake", TORN))
                .as("a case and its facts differ")
                .isZero();
        assertThat(RIG.number("case-intake", UNTOLD))
                .as("something to be sent that is no fact")
                .isZero();
    }
}
