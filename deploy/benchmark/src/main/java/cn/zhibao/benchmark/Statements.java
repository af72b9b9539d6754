package cn.zhibao.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// What our services say to the database for one registration and for the life of a case, as pgbench scripts: the
/// limits that ours are held against.
final class Statements {

    private static final String NUMBER = "\\set no random(1, 2000000000)";
    private static final String BEGIN = "begin;";
    private static final String SCOPE = "select set_config('app.regions', '371071', true);";
    private static final String NEXT_NUMBER = "select next_number('371071-SRC-2026') as no \\gset";
    private static final String COMMIT = "commit;";

    /// Whether a rule of the office gives the new case to somebody.
    private static final String RULES = """
            select id, region, place, name, source, right_kind, channel, words, way, officer, at_once, begins_on, \
            made_by, last_turn from distribution_rule where ended_at is null and region = '371071' \
            order by region, place, id;""";

    /// Every column as our mapper writes it, but the id, the version and what a change changes.
    private static final String SETTLED = """
            materials_due_on = null, identity_due_on = null, basis = null, channel = null, clock_book = '', \
            clock_due_on = '2026-12-02', clock_law = 1, decided_on = null, due_on = null, ended_on = null, \
            follow_up_code = 'B81KG186JA', finished_on = null, handler = null, handler_name = null, \
            held_until = null, hold_reason = null, lead_id = null, received_on = '2026-11-23', \
            refusal_ground = null, region = '371071', registered_by = 'officer', right_kind = 'TRADEMARK', \
            right_number = null, route = null, source = 'COMPLAINT', title = '涉嫌侵犯“海岬”注册商标专用权', \
            withdrawal_reason = null""";

    private static final String CASE =
            insertOf(SETTLED + ", case_no = '371071-SRC-2026-' || :no || '-' || :client_id || '-' || txid_current(),"
                    + " head = repeat('a', 64), status = 'REGISTERED', version = 1, id = uuidv7()");

    /// The fact and its place in the outbox; `%s` stands for the stream, its version, and where both come from.
    private static final String FACT = """
            fact as (insert into journal (event_id, stream_id, stream_version, lane_id, shard, region, type, payload, \
            actor_subject, actor_org, actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, \
            hash) select uuidv7(), id, %s, id, 3, '371071', 'cn.zhibao.case-intake.case-registered.v1', \
            '{"caseId":"01a201d7-3234-7e5b-b762-9b255867cac7","caseNo":"371071-SRC-2026-0001","receivedOn":"2026-11-23",\
            "region":"371071","right":"TRADEMARK","source":"COMPLAINT"}', '01a201d7-3234-7e5b-b762-9b255867cac7', \
            'torch-market-supervision', 'officer', uuidv7(), null, now(), current_date, repeat('0', 64), repeat('a', 64) \
            from %s returning position, shard) \
            insert into outbox (position, shard) select position, shard from fact;""";

    /// One registration as ours runs it: seven statements.
    static final List<String> REGISTER = List.of(
            BEGIN, SCOPE, NEXT_NUMBER, "with " + fact(1, "(select uuidv7() as id) fresh"), CASE + ";", RULES, COMMIT);

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
        var script = new ArrayList<>(List.of(BEGIN, SCOPE, NEXT_NUMBER, CASE + " returning id \\gset case_"));
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
                "with " + fact(seen + 1, "(select cast(:case_id as uuid) as id) known"),
                "update case_file set " + SETTLED
                        + ", status = '%s', version = %d, head = repeat('b', 64) ".formatted(status, seen + 1)
                        + "where id = cast(:case_id as uuid);",
                COMMIT);
    }

    private static String changeAtOnce(String status, int seen) {
        return "with changed as (update case_file set status = '%s', version = %d, head = repeat('b', 64) "
                        .formatted(status, seen + 1)
                + "where id = cast(:case_id as uuid) and version = %d returning id), ".formatted(seen)
                + fact(seen + 1, "changed");
    }

    /// An insert of the same columns and values that an update would set.
    private static String insertOf(String settings) {
        var columns = new StringJoiner(", ", "insert into case_file (", ")");
        var values = new StringJoiner(", ", " values (", ")");
        for (var setting : settings.split(", (?=[a-z_]+ = )")) {
            columns.add(setting.substring(0, setting.indexOf(" = ")));
            values.add(setting.substring(setting.indexOf(" = ") + 3));
        }
        return columns.toString() + values;
    }

    private static String fact(int version, String source) {
        return FACT.formatted(version, source);
    }
}
