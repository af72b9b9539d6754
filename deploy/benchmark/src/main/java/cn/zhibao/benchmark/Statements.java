package cn.zhibao.benchmark;

import java.util.ArrayList;
import java.util.List;

/// What our services say to the database for one registration and for the life of a case, as pgbench scripts: the
/// limits that ours are held against.
final class Statements {

    private static final String NUMBER = "\\set no random(1, 2000000000)";
    private static final String BEGIN = "begin;";
    private static final String SCOPE = "select set_config('app.regions', '371071', true);";
    private static final String COMMIT = "commit;";

    private static final String CASE = """
            insert into case_file (basis, case_no, due_on, head, received_on, refusal_ground, region, registered_by, \
            right_kind, route, source, status, title, version, id) values (null, '371071-SRC-2026-' || :no || '-' || \
            :client_id || '-' || txid_current(), null, repeat('a', 64), '2026-11-22', null, '371071', 'officer', \
            'TRADEMARK', null, 'COMPLAINT', 'REGISTERED', '涉嫌侵犯“海岬”注册商标专用权', 1, uuidv7())""";

    /// The fact and its place in the outbox; `%s` stands for the stream, its version, and where both come from.
    private static final String FACT = """
            fact as (insert into journal (event_id, stream_id, stream_version, lane_id, shard, region, type, payload, \
            actor_subject, actor_org, actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, \
            hash) select uuidv7(), id, %s, id, 3, '371071', 'cn.zhibao.case-intake.case-registered.v1', \
            '{"caseId":"01a201d7-3234-7e5b-b762-9b255867cac7","caseNo":"371071-SRC-2026-0001","receivedOn":"2026-11-22",\
            "region":"371071","right":"TRADEMARK","source":"COMPLAINT"}', '01a201d7-3234-7e5b-b762-9b255867cac7', \
            'torch-market-supervision', 'officer', uuidv7(), null, now(), current_date, repeat('0', 64), repeat('a', 64) \
            from %s returning position, shard) \
            insert into outbox (position, shard) select position, shard from fact;""";

    /// One registration as ours runs it: five statements.
    static final List<String> REGISTER =
            List.of(NUMBER, BEGIN, SCOPE, CASE + ";", "with " + fact(1, "(select uuidv7() as id) fresh"), COMMIT);

    /// The same in a single statement, which is as short as durable registration gets.
    static final List<String> REGISTER_AT_ONCE =
            List.of(NUMBER, "with fresh as (" + CASE + " returning id), " + fact(1, "fresh"));

    /// Registered, accepted, routed: three transactions of several statements.
    static final List<String> LIFECYCLE = lifecycle();

    /// Registered, accepted, routed: three transactions of one statement each.
    static final List<String> LIFECYCLE_AT_ONCE = List.of(
            NUMBER,
            "with fresh as (" + CASE + " returning id), "
                    + fact(1, "fresh").replace("from fact;", "from fact returning ")
                    + "(select id from fresh) \\gset case_",
            changeAtOnce("ACCEPTED", 1),
            changeAtOnce("ROUTED", 2));

    private Statements() {}

    private static List<String> lifecycle() {
        var script = new ArrayList<>(List.of(NUMBER, BEGIN, SCOPE, CASE + " returning id \\gset case_"));
        script.add("with " + fact(1, "(select cast(:case_id as uuid) as id) known"));
        script.add(COMMIT);
        script.addAll(change("ACCEPTED", 1));
        script.addAll(change("ROUTED", 2));
        return List.copyOf(script);
    }

    private static List<String> change(String status, int seen) {
        return List.of(
                BEGIN,
                SCOPE,
                "select * from case_file where id = cast(:case_id as uuid);",
                "update case_file set status = '%s', version = %d, head = repeat('b', 64) ".formatted(status, seen + 1)
                        + "where id = cast(:case_id as uuid) and version = %d;".formatted(seen),
                "with " + fact(seen + 1, "(select cast(:case_id as uuid) as id) known"),
                COMMIT);
    }

    private static String changeAtOnce(String status, int seen) {
        return "with changed as (update case_file set status = '%s', version = %d, head = repeat('b', 64) "
                        .formatted(status, seen + 1)
                + "where id = cast(:case_id as uuid) and version = %d returning id), ".formatted(seen)
                + fact(seen + 1, "changed");
    }

    private static String fact(int version, String source) {
        return FACT.formatted(version, source);
    }
}
