package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.WHOLE_HEADER;
import static cn.zhibao.caseintake.WorkbookFixture.await;
import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.decide;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.whole;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The connection dies in the middle of a transaction, at any row: what is left is taken in later, each row once.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookCrashIT {

    private static final int ROWS = 600;
    private static final String CODE = "91371000MA7Q00011H";

    @AfterEach
    void heal() throws SQLException {
        execute("drop trigger if exists crash on case_file; drop trigger if exists crash on workbook_row;"
                + "drop trigger if exists crash on allegation");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 249, 250, 251, 437, 600})
    void goesOnAfterACrashAtAnyRowExactlyOnce(int crashing) throws SQLException, IOException {
        var name = "中断" + crashing + "-";
        var id = checked(workbook(
                IntStream.rangeClosed(1, ROWS).mapToObj(at -> good(name + at)).toList()));
        crashWhen("case_file", "insert", "new.title = '" + name + crashing + "'");

        decide(id, "ALL_OR_NOTHING").then().statusCode(202);
        awaitCrash();
        assertThat(WorkbookFixture.progress(id).<String>path("phase")).isEqualTo("TAKING");
        heal();
        var done = await(id, "DONE");

        assertThat(counts(done)).containsExactly(0, 0, 0, 0, ROWS);
        assertThat(count("select count(*) from case_file where title like '" + name + "%'"))
                .isEqualTo(ROWS);
        assertThat(count("select count(distinct title) from case_file where title like '" + name + "%'"))
                .isEqualTo(ROWS);
        assertThat(count("select count(*) from journal j join case_file c on c.id = j.stream_id where c.title like '"
                        + name + "%'"))
                .isEqualTo(ROWS);
    }

    /// What stands beside a matter stands or falls with it: nobody is named twice, and one code stays one entry.
    @ParameterizedTest
    @ValueSource(ints = {1, 251})
    void leavesNobodyBehindWhereItBroke(int crashing) throws SQLException, IOException {
        var name = "人事中断" + crashing + "-";
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(at -> whole(
                        name + at,
                        Map.of(
                                "来文号或工单号",
                                name + at,
                                "被投诉举报人",
                                "人事中断商行",
                                "统一社会信用代码",
                                CODE,
                                "被投诉举报人地址",
                                "火炬路88号",
                                "涉案商品",
                                name + at)))
                .toList();
        var id = checked(workbook(WHOLE_HEADER, rows));
        crashWhen("allegation", "insert", "new.goods = '" + name + crashing + "'");

        decide(id, "ALL_OR_NOTHING").then().statusCode(202);
        awaitCrash();
        heal();
        await(id, "DONE");

        var ours = " from case_file c join case_party p on p.case_id = c.id where c.title like '" + name + "%'";
        assertThat(count("select count(*)" + ours)).isEqualTo(ROWS);
        assertThat(count("select count(distinct p.party_id)" + ours)).isEqualTo(1);
        assertThat(count("select count(*) from allegation where goods like '" + name + "%'"))
                .isEqualTo(ROWS);
        assertThat(count("select count(distinct case_id) from case_source where is_first and number like '" + name
                        + "%'"))
                .isEqualTo(ROWS);
        assertThat(count("select count(*) from journal j join case_file c on c.id = j.stream_id where c.title like '"
                        + name + "%' and c.version = 3"))
                .isEqualTo(3 * ROWS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 502, 600})
    void goesOnCheckingAfterACrash(int line) throws SQLException, IOException {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(at -> good("校验中断" + line + "-" + at))
                .toList();
        crashWhen("workbook_row", "update", "new.line = " + line + " and new.state = 'ACCEPTED'");

        var received = WorkbookFixture.upload(workbook(rows), "x.xlsx").<String>path("id");
        awaitCrash();
        heal();

        assertThat(counts(await(received, "CHECKED"))).containsExactly(ROWS, 0, 0, 0, 0);
    }

    private static void crashWhen(String table, String operation, String condition) throws SQLException {
        execute("""
                create sequence if not exists crashes;
                grant usage on sequence crashes to public;
                create or replace function crash() returns trigger language plpgsql security definer as $$
                begin
                  if %s then
                    perform nextval('crashes');
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return new;
                end $$;
                select setval('crashes', 1, false);
                create trigger crash before %s on %s for each row execute function crash()""".formatted(condition, operation, table));
    }

    private static void awaitCrash() throws SQLException {
        while (count("select case when is_called then last_value else 0 end from crashes") == 0) {
            Thread.onSpinWait();
        }
    }

    private static long count(String sql) throws SQLException {
        try (var root = TestStack.superuser("case_intake");
                var statement = root.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var root = TestStack.superuser("case_intake");
                var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
