package cn.zhibao.chassis.journal;

/// The statement that both journals share: the fact and its outbox row are one write, or none.
final class JournalSql {

    static final String COLUMNS = """
            event_id, stream_id, stream_version, lane_id, shard, region, type, payload, actor_subject, actor_org,
            actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, hash""";

    private JournalSql() {}

    /// The append with one placeholder a column, in the dialect of the caller.
    static String append(String placeholders) {
        return """
                with fact as (
                  insert into journal (%s) values (%s) returning position, shard)
                insert into outbox (position, shard) select position, shard from fact""".formatted(COLUMNS, placeholders);
    }
}
