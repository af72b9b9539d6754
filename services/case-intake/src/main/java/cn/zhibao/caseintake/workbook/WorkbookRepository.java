package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Received workbooks: whose they are, how far they are, and the file itself while it is kept.
final class WorkbookRepository {

    /// The charset of a file that is no text.
    static final String PACKED = "XLSX";

    private WorkbookRepository() {}

    /// A workbook being worked on, and who answers for what is done.
    record Job(UUID id, Actor actor, WorkbookPhase phase, Instant receivedAt) {}

    static void insert(Connection tx, Job job, String fileName, String charset, byte[] file, String mapping)
            throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into workbook (id, org, subject, name, roles, regions, file_name, charset, bytes, file, mapping,
                                      phase, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?)""")) {
            insert.setObject(1, job.id());
            insert.setString(2, job.actor().org());
            insert.setString(3, job.actor().subject());
            insert.setString(4, job.actor().name());
            insert.setString(5, job.actor().roleNames());
            insert.setString(6, job.actor().jurisdiction().setting());
            insert.setString(7, fileName);
            insert.setString(8, charset);
            insert.setLong(9, file.length);
            insert.setBytes(10, file);
            insert.setString(11, mapping);
            insert.setString(12, job.phase().name());
            insert.setObject(13, job.receivedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /// Takes the oldest open workbook that no other process holds; the claim lasts as long as the transaction.
    static Optional<Job> claim(Connection tx) throws SQLException {
        try (var query = tx.prepareStatement("""
                        select * from workbook where phase in ('CHECKING', 'TAKING')
                          and pg_try_advisory_xact_lock(hashtextextended(id::text, 125))
                        order by received_at limit 1""");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var roles = List.of(row.getString("roles").split(",")).stream()
                    .map(Role::named)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toUnmodifiableSet());
            var actor = new Actor(
                    row.getString("subject"),
                    row.getString("name"),
                    row.getString("org"),
                    roles,
                    Jurisdiction.of(List.of(row.getString("regions").split(","))));
            return Optional.of(new Job(
                    row.getObject("id", UUID.class),
                    actor,
                    WorkbookPhase.valueOf(row.getString("phase")),
                    row.getObject("received_at", OffsetDateTime.class).toInstant()));
        }
    }

    static void phase(Connection tx, UUID id, WorkbookPhase phase, Instant at) throws SQLException {
        try (var update = tx.prepareStatement("update workbook set phase = ?, finished_at = ? where id = ?")) {
            update.setString(1, phase.name());
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    /// From here on the actor answers for what is done; false where the workbook does not wait for that.
    static boolean take(Connection tx, UUID id, Actor actor) throws SQLException {
        try (var update = tx.prepareStatement("""
                update workbook set phase = 'TAKING', finished_at = null, subject = ?, name = ?, roles = ?, regions = ?
                where id = ? and phase = 'CHECKED'""")) {
            update.setString(1, actor.subject());
            update.setString(2, actor.name());
            update.setString(3, actor.roleNames());
            update.setString(4, actor.jurisdiction().setting());
            update.setObject(5, id);
            return update.executeUpdate() == 1;
        }
    }

    /// The file, with its name and charset; null bytes where it is kept no longer.
    record Kept(String name, String charset, byte @Nullable [] bytes) {}

    static Optional<Kept> file(Connection tx, UUID id, String org) throws SQLException {
        try (var query =
                tx.prepareStatement("select file_name, charset, file from workbook where id = ? and org = ?")) {
            query.setObject(1, id);
            query.setString(2, org);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(row.getString(1), row.getString(2), row.getBytes(3)))
                        : Optional.empty();
            }
        }
    }

    /// Forgets files received before a moment, and what was typed into their rows.
    static void forget(Connection tx, Instant before) throws SQLException {
        try (var update = tx.prepareStatement("""
                with old as (update workbook set file = null where file is not null and received_at < ?
                             and phase in ('CHECKED', 'DONE') returning id)
                update workbook_row set cells = null where workbook_id in (select id from old)""")) {
            update.setObject(1, before.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
