package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;

import cn.zhibao.caseintake.SatisfactionFixture.Receipt;
import cn.zhibao.testkit.stack.TestStack;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Rewards for reports that came to their end.
final class RewardFixture {

    static final String GOOD =
            "\"amount\":500.5,\"decisionNo\":\"威知罚〔2026〕7号\",\"decisionOn\":\"2026-02-01\",\"reason\":\"举报经查证属实\"";

    private RewardFixture() {}

    /// A report that was taken back, which ends it.
    static Receipt report() {
        return SatisfactionFixture.over("REPORT", "2026-01-15");
    }

    /// Seals who reported it.
    static void shield(Receipt receipt) {
        as("officer")
                .body("{\"name\":\"钟离雀声\",\"contact\":\"13955550123\"}")
                .post("/cases/{id}/reporter", receipt.id())
                .then()
                .statusCode(201);
    }

    static ValidatableResponse propose(String user, String caseId, String said) {
        return as(user).body("{" + said + "}")
                .post("/cases/{id}/reward", caseId)
                .then();
    }

    static String proposed(Receipt receipt) {
        return propose("officer", receipt.id(), GOOD).statusCode(201).extract().path("id");
    }

    static String granted(Receipt receipt) {
        var id = proposed(receipt);
        deed("approver", id, 1, "grant", "{\"reason\":\"同意\"}").statusCode(200);
        return id;
    }

    static ValidatableResponse deed(String user, String rewardId, int seen, String noun, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/rewards/{id}/{noun}", rewardId, noun)
                .then();
    }

    static ValidatableResponse standing(String user, String caseId) {
        return as(user).get("/cases/{id}/reward", caseId).then();
    }

    static ValidatableResponse year(String user, int year) {
        return as(user).queryParam("region", "371071")
                .queryParam("year", year)
                .get("/rewards")
                .then();
    }

    /// Lets time pass for one reward: everything about it happened so many days before.
    static void age(String rewardId, int days) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var change = database.prepareStatement("""
                        update reward set proposed_on = proposed_on - ?, decided_on = decided_on - ?,
                          collect_by = collect_by - ? where id = ?""")) {
            change.setInt(1, days);
            change.setInt(2, days);
            change.setInt(3, days);
            change.setObject(4, UUID.fromString(rewardId));
            change.executeUpdate();
        }
    }

    /// Moves it into another year; nothing else is done to it.
    static void proposedOn(String rewardId, LocalDate day) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var change = database.prepareStatement("update reward set proposed_on = ? where id = ?")) {
            change.setObject(1, day);
            change.setObject(2, UUID.fromString(rewardId));
            change.executeUpdate();
        }
    }

    /// The facts about rewards in a stream or on the lane of a matter: type, lane, what.
    static List<String> told(String id) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("""
                        select type || ' ' || payload from journal
                        where (stream_id = ? or lane_id = ?) and type like '%.reward-%' order by stream_version""")) {
            query.setObject(1, UUID.fromString(id));
            query.setObject(2, UUID.fromString(id));
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
