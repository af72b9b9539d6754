package cn.zhibao.chassis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final UUID CASE = UUID.fromString("0199a6f0-1c2b-7d3e-8f40-51627384a5b6");
    private static final Instant AT = Instant.parse("2026-11-20T16:30:00Z");
    private static final JournalEntry.Cause CAUSE = new JournalEntry.Cause(
            new Actor("officer", "王建国", "371071", Set.of(Role.OFFICER), Jurisdiction.of(List.of("371071"))),
            new UUID(7, 7),
            null,
            AT);

    private static JournalEntry first() {
        return JournalEntry.next(
                new CaseAccepted(CASE, LocalDate.of(2026, 11, 20)), "371071", 0, Journaled.GENESIS, AT, CAUSE);
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        var first = first();
        var second = JournalEntry.next(
                new CaseAccepted(CASE, LocalDate.of(2026, 11, 21)),
                "371071",
                first.streamVersion(),
                first.hash(),
                AT,
                CAUSE);

        assertThat(first.streamVersion()).isEqualTo(1);
        assertThat(second.streamVersion()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.hash()).isEqualTo(second.expectedHash()).isNotEqualTo(first.hash());
    }

    @Test
    void belongsToTheDayInChinaOnWhichItWasRecorded() {
        assertThat(first().recordedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void bearsAHashThatNoChangedFieldKeeps() {
        var entry = first();
        var changedPayload = with(entry, entry.payload().replace("2026-11-20", "2026-11-19"), entry.actorSubject());
        var changedActor = with(entry, entry.payload(), "someone-else");

        assertThat(entry.expectedHash()).isEqualTo(entry.hash());
        assertThat(changedPayload.expectedHash()).isNotEqualTo(entry.hash());
        assertThat(changedActor.expectedHash()).isNotEqualTo(entry.hash());
    }

    private static JournalEntry with(JournalEntry e, String payload, String actor) {
        return new JournalEntry(
                e.eventId(),
                e.streamId(),
                e.streamVersion(),
                e.laneId(),
                e.shard(),
                e.region(),
                e.type(),
                payload,
                actor,
                e.actorOrg(),
                e.actorRoles(),
                e.correlationId(),
                e.causationId(),
                e.occurredAt(),
                e.recordedOn(),
                e.previousHash(),
                e.hash());
    }
}
