package cn.zhibao.journey;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.access.AccessRow;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How one knocks at each route of the matrix, and by what answer one knows that its gates let one through. A route
/// that would do much shows it by the first thing it finds wrong behind the gates.
final class RouteKnocks {

    private static final String CONFIRMATION = """
            {"kind":"RULE","rule":{"id":"IC-ACCEPT","version":"2001-11-28","evidence":"集成电路布图设计行政执法办法第八条"}}""";

    /// Bodies of the routes that take one, with `%s` where the region stands.
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /cases", """
                    {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}"""),
            Map.entry("POST /cases/{id}/refusal", "{\"ground\":\"TIME_BARRED\"}"),
            Map.entry("POST /cases/{id}/routing", "{\"route\":\"REFERRAL\",\"basis\":\"属其职责\"}"),
            Map.entry("POST /imports", ""),
            Map.entry("POST /workbooks", ""),
            Map.entry("POST /workbooks/{id}/intake", "{\"rows\":\"VALID_ROWS\"}"),
            Map.entry("POST /mediations/{id}/consents", "{\"party\":\"APPLICANT\"}"),
            Map.entry("POST /mediations/{id}/failure", "{\"reason\":\"IMPASSE\",\"routeHint\":\"NONE\"}"),
            Map.entry("POST /mediations/{id}/suspension", "{\"cause\":\"APPRAISAL\",\"approver\":\"调委会\"}"),
            Map.entry("POST /mediations/{id}/resumption", "{}"),
            Map.entry("POST /mediations/{id}/extension", "{\"amount\":1,\"approver\":\"双方当事人\"}"),
            Map.entry(
                    "POST /mediations/{id}/exclusion",
                    "{\"from\":\"2026-01-05\",\"to\":\"2026-01-06\",\"cause\":\"APPRAISAL\"}"),
            Map.entry("POST /mediations/{id}/withdrawal", "{\"clock\":\"M-PEOPLE\",\"entry\":99}"),
            Map.entry("POST /enforcements/{id}/filing", "{}"),
            Map.entry("POST /enforcements/{id}/declination", "{\"ground\":\"NO_FAULT\"}"),
            Map.entry("POST /enforcements/{id}/suspension", "{\"cause\":\"APPRAISAL\",\"approver\":\"局负责人\"}"),
            Map.entry("POST /enforcements/{id}/resumption", "{}"),
            Map.entry("POST /enforcements/{id}/extension", "{\"amount\":1,\"approver\":\"局负责人\"}"),
            Map.entry(
                    "POST /enforcements/{id}/exclusion",
                    "{\"from\":\"2026-01-05\",\"to\":\"2026-01-06\",\"cause\":\"APPRAISAL\"}"),
            Map.entry("POST /enforcements/{id}/withdrawal", "{\"clock\":\"P-DECIDE\",\"entry\":99}"),
            Map.entry("POST /enforcements/{id}/decision", "{\"decision\":\"PENALTY\"}"),
            Map.entry("POST /enforcements/{id}/closing", "{\"reason\":\"EXECUTED\"}"),
            Map.entry("POST /visits", """
                    {"region":"%s","enterprise":"海岬商贸有限公司","item":"AGENCY","plannedOn":"2026-01-05"}"""),
            Map.entry("POST /visits/{id}/result", "{\"result\":\"NO_PROBLEM\",\"visitedOn\":\"2026-01-05\"}"),
            Map.entry("POST /visits/{id}/publication", "{\"place\":\"国家企业信用信息公示系统\"}"),
            Map.entry("POST /law/previews", CONFIRMATION),
            Map.entry("POST /law/changes", CONFIRMATION),
            Map.entry("POST /publications", "{\"region\":\"%s\",\"year\":1999}"));

    /// What follows the path of a route that asks for figures.
    private static final Map<String, String> QUERIES = Map.of(
            "GET /closure-rates", "?region=%s&year=1999",
            "GET /closure-rates/monthly", "?region=%s&year=1999",
            "GET /published/closure-rates", "?region=%s&year=1999",
            "GET /cases", "?size=200",
            "GET /cases/export", "?format=CSV",
            "GET /mediations", "?size=200",
            "GET /enforcements", "?size=200",
            "GET /visits", "?size=200");

    /// The answers behind the gates, where it is not 200.
    private static final Map<String, String> PASSED = Map.ofEntries(
            Map.entry("POST /cases", "201 "),
            Map.entry("POST /visits", "201 "),
            Map.entry("POST /imports", "400 /problems/case-intake/import-empty"),
            Map.entry("POST /workbooks", "400 /problems/case-intake/workbook-empty"),
            Map.entry("POST /publications", "201 |409 /problems/statistics/ledger-open|409 /problems/common/conflict"),
            Map.entry("POST /rebuilds", "202 "),
            Map.entry("POST /law/changes", "201 "),
            Map.entry("POST /mediations/{id}/withdrawal", "400 /problems/common/invalid"),
            Map.entry("POST /enforcements/{id}/withdrawal", "400 /problems/common/invalid"),
            Map.entry("GET /published/closure-rates", "200 |404 /problems/statistics/nothing-published"),
            Map.entry("GET /published/documents/{hash}", "404 /problems/statistics/nothing-published"),
            Map.entry("GET /rebuilds/{id}", "404 /problems/common/not-found"));

    private RouteKnocks() {}

    /// The request that tries the route for one case, or for a region where the route has no case.
    static Knock at(AccessRow row, String service, String id, String region) {
        var path = row.route()
                        .replace("{service}", "common")
                        .replace("{code}", "not-found")
                        .replace("{hash}", "0".repeat(64))
                        .replaceAll("\\{[a-zA-Z]+}", id)
                + QUERIES.getOrDefault(row.signature(), "").replace("%s", region);
        var body = Optional.ofNullable(BODIES.get(row.signature()))
                .map(text -> text.replace("%s", region))
                .orElse(null);
        return new Knock(service, row.method(), path, body, null);
    }

    static String nowhere() {
        return UUID.randomUUID().toString();
    }

    /// Whether the answer comes from behind the gates.
    static boolean isPassed(AccessRow row, Door.Answer answer) {
        var said = answer.status() + " " + (answer.status() < 300 ? "" : answer.problem());
        var passed = PASSED.getOrDefault(row.signature(), "200 ");
        return java.util.Arrays.asList(passed.split("\\|")).contains(said);
    }
}
