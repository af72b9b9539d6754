package cn.zhibao.journey;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.access.AccessRow;
import java.time.LocalDate;
import java.time.ZoneId;
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
            Map.entry("POST /drafts/{id}", "{\"fields\":{\"title\":\"涉嫌假冒专利\"}}"),
            Map.entry("POST /cases/{id}/distribution", "{\"handler\":\"officer\"}"),
            Map.entry(
                    "POST /distribution/rules",
                    "{\"region\":\"%s\",\"place\":1,\"name\":\"不合任何案件\",\"words\":[\"〇〇〇\"],\"way\":\"IN_TURN\"}"),
            Map.entry(
                    "POST /distribution/absences",
                    "{\"region\":\"%s\",\"officer\":\"nobody\",\"from\":\"2026-01-05\",\"to\":\"2099-01-05\"}"),
            Map.entry("POST /views", "{\"name\":\"本周超期\",\"criteria\":{\"tab\":\"all\"}}"),
            Map.entry("POST /cases/{id}/reporter", "{\"contact\":\"来信地址\"}"),
            Map.entry("POST /cases/{id}/reporter/openings", "{\"reason\":\"需要核实\"}"),
            Map.entry("POST /cases/{id}/end", "{}"),
            Map.entry(
                    "POST /cases/{id}/reward",
                    "{\"amount\":500,\"decisionNo\":\"7号\",\"decisionOn\":\""
                            + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\",\"reason\":\"属实\"}"),
            Map.entry("POST /rewards/{id}/grant", "{\"reason\":\"同意\"}"),
            Map.entry("POST /rewards/{id}/declination", "{\"reason\":\"证据不足\"}"),
            Map.entry("POST /rewards/{id}/collection", "{\"way\":\"COUNTER\"}"),
            Map.entry("POST /cases/{id}/satisfaction", "{\"overall\":4,\"toldInTime\":true}"),
            Map.entry(
                    "POST /progress/satisfaction",
                    "{\"caseNo\":\"%s-SRC-1999-0001\",\"code\":\"0\",\"overall\":4,\"toldInTime\":true}"),
            Map.entry("POST /cases/{id}/withdrawal", "{\"reason\":\"双方已自行和解\"}"),
            Map.entry(
                    "POST /cases/{id}/supplement-requests",
                    "{\"wanted\":\"MATERIALS\",\"request\":\"补交授权书\",\"dueOn\":\"%s\"}".formatted(Casebook.today())),
            Map.entry("POST /cases/{id}/supplements", "{\"wanted\":\"MATERIALS\",\"answer\":\"授权书\"}"),
            Map.entry("POST /cases/{id}/links", "{\"caseNo\":\"没有此案\",\"kind\":\"RELATED\"}"),
            Map.entry("POST /cases/{id}/allegations", "{\"goods\":\"渔线轮\",\"reason\":\"查明\"}"),
            Map.entry("POST /cases/{id}/competence-facts", "{\"actPlace\":\"371002\",\"reason\":\"查明\"}"),
            Map.entry("POST /cases/{id}/competence-disputes", """
                    {"other":"文登区市场监督管理局","otherRegion":"371003","reason":"双方都认为有管辖权"}"""),
            Map.entry("POST /cases/{id}/competence-agreements", "{\"outcome\":\"KEPT\",\"agreement\":\"会商纪要\"}"),
            Map.entry("POST /cases/{id}/competence-reports", "{\"report\":\"协商不成\"}"),
            Map.entry("POST /cases/{id}/designations", """
                    {"office":"环翠区市场监督管理局","region":"371002","document":"威市监指管〔2026〕1号"}"""),
            Map.entry("POST /cases/{id}/notices", "{\"kind\":\"RESULT\",\"mode\":\"ELECTRONIC\"}"),
            Map.entry("POST /cases/{id}/receipts", "{\"notice\":\"" + nowhere() + "\",\"receipt\":\"回证\"}"),
            Map.entry("POST /cases/{id}/assignment", "{\"handler\":\"officer\"}"),
            Map.entry("POST /cases/{id}/hold", "{\"until\":\"2099-01-01\",\"reason\":\"等待鉴定\"}"),
            Map.entry("POST /cases/{id}/parties", """
                    {"role":"RESPONDENT","kind":"ORGANISATION","name":"海岬商贸有限公司"}"""),
            Map.entry("POST /cases/{id}/parties/{partyId}/removal", "{\"role\":\"RESPONDENT\"}"),
            Map.entry("POST /cases/{id}/sources", "{\"source\":\"REPORT\",\"channel\":\"LETTER\",\"note\":\"来信\"}"),
            Map.entry("POST /cases/{id}/sources/first/correction", "{\"sourceNumber\":\"GD-7\",\"reason\":\"录错\"}"),
            Map.entry("POST /cases/{id}/sources/{sourceId}/take-back", "{\"reason\":\"录错\"}"),
            Map.entry("POST /cases/{id}/rights", "{\"kind\":\"COPYRIGHT\",\"name\":\"图样\"}"),
            Map.entry(
                    "POST /cases/{id}/rights/{rightId}/correction",
                    "{\"kind\":\"COPYRIGHT\",\"name\":\"图样\",\"reason\":\"录错\"}"),
            Map.entry("POST /cases/{id}/rights/{rightId}/removal", "{\"reason\":\"录错\"}"),
            Map.entry("POST /campaigns", """
                    {"region":"%s","kind":"CAMPAIGN","name":"不合任何案件","from":"1999-01-01","until":"1999-01-02"}"""),
            Map.entry("POST /cases/{id}/campaigns", "{\"campaignId\":\"" + nowhere() + "\"}"),
            Map.entry("POST /cases/{id}/campaigns/{campaignId}/removal", "{\"reason\":\"录错\"}"),
            Map.entry("POST /experts", """
                    {"region":"%s","kind":"EXPERT","name":"无人","fields":["DESIGN"],"employer":"无此单位",
                     "from":"1999-01-01","until":"1999-01-02"}"""),
            Map.entry(
                    "POST /cases/{id}/experts",
                    "{\"expertId\":\"" + nowhere() + "\",\"purpose\":\"看结构\",\"recusal\":\"NO_CONFLICT\"}"),
            Map.entry("POST /cases/{id}/experts/{assignmentId}/opinion", "{\"opinion\":\"相同\"}"),
            Map.entry("POST /cases/{id}/experts/{assignmentId}/release", "{\"reason\":\"录错\"}"),
            Map.entry("POST /parties/{id}/merger", """
                    {"into":"0199a6f0-2d3c-7e4f-9051-627384a5b6c7","reason":"同一单位"}"""),
            Map.entry("POST /aid-tickets", """
                    {"region":"%s","kind":"ORGANISATION","name":"海岬商贸有限公司","need":"CONSULT","request":"商标被抢注"}"""),
            Map.entry("POST /aid-tickets/{id}/service", "{}"),
            Map.entry("POST /aid-tickets/{id}/closing", "{\"outcome\":\"ANSWERED\",\"text\":\"已答复\"}"),
            Map.entry("POST /aid-tickets/{id}/declination", "{\"reason\":\"不属于知识产权\"}"),
            Map.entry("POST /aid-tickets/{id}/withdrawal", "{\"reason\":\"已自行解决\"}"),
            Map.entry("POST /aid-tickets/{id}/matter", "{\"caseNo\":\"没有此案\"}"),
            Map.entry(
                    "POST /cases/{id}/evidence",
                    "{\"name\":\"说明.txt\",\"size\":9,\"kind\":\"OTHER\",\"takenBy\":\"张承办\"}"),
            Map.entry("PUT /uploads/{id}/parts", "x"),
            Map.entry("POST /uploads/{id}/completion", "{}"),
            Map.entry("POST /evidence/{id}/handovers", "{\"counterpart\":\"市公安局\",\"reason\":\"移送线索\"}"),
            Map.entry("POST /evidence/{id}/returns", "{\"reason\":\"退回\"}"),
            Map.entry("POST /evidence/{id}/seals", "{\"reason\":\"封存\"}"),
            Map.entry("POST /cases/{id}/referrals", """
                    {"kind":"CLUE_NOTICE","partner":"OFFICE-3706","subject":"涉嫌侵权线索","reason":"涉及贵地","basis":"合作协议"}"""),
            Map.entry("POST /partners", """
                    {"region":"%s","kind":"DEPARTMENT","zh":"不发消息的部门"}"""),
            Map.entry("POST /partners/{code}/renaming", "{\"region\":\"%s\",\"zh\":\"新名称\"}"),
            Map.entry("POST /partners/{code}/confirmation", "{\"region\":\"%s\",\"source\":\"官网\"}"),
            Map.entry("POST /partners/{code}/end", "{\"region\":\"%s\"}"),
            Map.entry("POST /referrals/{id}/refusal", "{\"reason\":\"不构成犯罪\"}"),
            Map.entry("POST /referrals/{id}/receipt", "{}"),
            Map.entry("POST /referrals/{id}/reply", "{\"outcome\":\"RETURNED\",\"reason\":\"不属管辖\"}"),
            Map.entry("POST /referrals/{id}/forwarding", "{\"to\":\"烟台市公安局\"}"),
            Map.entry("POST /referrals/{id}/handover", "{\"noGoods\":\"没有实物\"}"),
            Map.entry("POST /referrals/{id}/reconsideration", "{}"),
            Map.entry("POST /referrals/{id}/return", "{\"reason\":\"不属管辖\"}"),
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
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("GET /officers", "?region=%s"),
            Map.entry("GET /competence", "?region=%s&source=REPORT&right=PATENT"),
            Map.entry("PUT /uploads/{id}/parts", "?offset=0"),
            Map.entry("GET /closure-rates", "?region=%s&year=1999"),
            Map.entry("GET /closure-rates/monthly", "?region=%s&year=1999"),
            Map.entry("GET /published/closure-rates", "?region=%s&year=1999"),
            Map.entry("GET /cases", "?size=200"),
            Map.entry("GET /progress", "?caseNo=%s-SRC-1999-0001&code=0"),
            Map.entry("GET /parties", "?q=hjsm"),
            Map.entry("GET /satisfaction", "?region=%s&year=2024"),
            Map.entry("GET /experts/assignments", "?year=2024"),
            Map.entry("GET /rewards", "?region=%s&year=2024"),
            Map.entry("GET /served-enterprises", "?region=%s&year=2024"),
            Map.entry("GET /search", "?q=hjsm"),
            Map.entry("GET /cases/export", "?format=CSV"),
            Map.entry("GET /mediations", "?size=200"),
            Map.entry("GET /enforcements", "?size=200"),
            Map.entry("GET /visits", "?size=200"));

    /// The answers behind the gates, where it is not 200.
    private static final Map<String, String> PASSED = Map.ofEntries(
            Map.entry("POST /cases", "201 "),
            Map.entry("GET /parties/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/rights", "200 |409 /problems/case-intake/right-there"),
            Map.entry("POST /cases/{id}/sources/{sourceId}/take-back", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/rights/{rightId}/correction", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/rights/{rightId}/removal", "404 /problems/common/not-found"),
            Map.entry("POST /campaigns", "201 "),
            Map.entry("GET /campaigns/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /campaigns/{id}/end", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/campaigns", "400 /problems/common/invalid"),
            Map.entry("POST /cases/{id}/campaigns/{campaignId}/removal", "404 /problems/common/not-found"),
            Map.entry("POST /experts", "201 "),
            Map.entry("GET /experts/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /experts/{id}/end", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/experts", "400 /problems/common/invalid"),
            Map.entry("POST /cases/{id}/experts/{assignmentId}/opinion", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/experts/{assignmentId}/release", "404 /problems/common/not-found"),
            Map.entry("POST /parties/{id}/merger", "404 /problems/common/not-found"),
            Map.entry("POST /parties/{id}/separation", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets", "201 "),
            Map.entry("GET /aid-tickets/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets/{id}/service", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets/{id}/closing", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets/{id}/declination", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets/{id}/withdrawal", "404 /problems/common/not-found"),
            Map.entry("POST /aid-tickets/{id}/matter", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/evidence", "201 "),
            Map.entry("POST /cases/{id}/referrals", "201 "),
            Map.entry("POST /partners", "201 |409 /problems/case-intake/partner-listed"),
            Map.entry("POST /partners/{code}/renaming", "404 /problems/common/not-found"),
            Map.entry("POST /partners/{code}/confirmation", "404 /problems/common/not-found"),
            Map.entry("POST /partners/{code}/end", "404 /problems/common/not-found"),
            Map.entry("GET /referrals/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/approval", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/refusal", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/dispatch", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/receipt", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/reply", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/forwarding", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/handover", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/reconsideration", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/acceptance", "404 /problems/common/not-found"),
            Map.entry("POST /referrals/{id}/return", "404 /problems/common/not-found"),
            Map.entry("POST /visits", "201 "),
            Map.entry(
                    "POST /cases/{id}/supplements",
                    "409 /problems/case-intake/nothing-asked|409 /problems/case-intake/not-at-intake"),
            Map.entry("POST /cases/{id}/links", "400 /problems/common/invalid"),
            Map.entry(
                    "POST /cases/{id}/competence-agreements",
                    "409 /problems/case-intake/not-negotiating|409 /problems/case-intake/not-under-way"),
            Map.entry(
                    "POST /cases/{id}/competence-reports",
                    "409 /problems/case-intake/not-negotiating|409 /problems/case-intake/not-under-way"),
            Map.entry(
                    "POST /cases/{id}/designations",
                    "409 /problems/case-intake/not-reported|409 /problems/case-intake/not-under-way"),
            Map.entry("POST /cases/{id}/notices", "400 /problems/common/invalid"),
            Map.entry("POST /cases/{id}/receipts", "400 /problems/common/invalid"),
            Map.entry("POST /imports", "400 /problems/case-intake/import-empty"),
            Map.entry("POST /workbooks", "400 /problems/case-intake/workbook-empty"),
            Map.entry("POST /publications", "201 |409 /problems/statistics/ledger-open|409 /problems/common/conflict"),
            Map.entry("POST /rebuilds", "202 "),
            Map.entry("POST /law/changes", "201 "),
            Map.entry("POST /mediations/{id}/withdrawal", "400 /problems/common/invalid"),
            Map.entry("POST /enforcements/{id}/withdrawal", "400 /problems/common/invalid"),
            Map.entry("GET /published/closure-rates", "200 |404 /problems/statistics/nothing-published"),
            Map.entry("GET /published/documents/{hash}", "404 /problems/statistics/nothing-published"),
            Map.entry("GET /drafts/{id}", "404 /problems/common/not-found"),
            Map.entry("POST /drafts/{id}", "412 /problems/common/stale"),
            Map.entry("POST /cases/{id}/distribution", "409 /problems/case-intake/proposal-changed"),
            Map.entry("POST /distribution/rules", "201 |409 /problems/case-intake/too-many-rules"),
            Map.entry("POST /distribution/rules/{id}/end", "404 /problems/common/not-found"),
            Map.entry("POST /distribution/absences", "400 /problems/common/invalid"),
            Map.entry("POST /distribution/absences/{id}/disposal", "404 /problems/common/not-found"),
            Map.entry("POST /views", "201 |409 /problems/case-intake/view-name-taken"),
            Map.entry("POST /views/{id}/disposal", "404 /problems/common/not-found"),
            Map.entry("POST /drafts/{id}/disposal", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/reporter", "201 |409 /problems/case-intake/shielded-already"),
            Map.entry("POST /cases/{id}/reporter/openings", "201 |409 /problems/case-intake/not-shielded"),
            Map.entry("POST /openings/{id}/approval", "404 /problems/common/not-found"),
            Map.entry("POST /openings/{id}/opening", "404 /problems/common/not-found"),
            Map.entry("GET /openings/{id}/identity", "404 /problems/common/not-found"),
            Map.entry("GET /progress", "404 /problems/common/not-found"),
            Map.entry("POST /progress/satisfaction", "404 /problems/common/not-found"),
            Map.entry(
                    "POST /cases/{id}/reward",
                    "201 |409 /problems/case-intake/not-a-report|409 /problems/case-intake/reward-before-end"
                            + "|409 /problems/case-intake/rewarded-already"),
            Map.entry("POST /rewards/{id}/grant", "404 /problems/common/not-found"),
            Map.entry("POST /rewards/{id}/declination", "404 /problems/common/not-found"),
            Map.entry("POST /rewards/{id}/collection", "404 /problems/common/not-found"),
            Map.entry("POST /cases/{id}/end", "200 |409 /problems/case-intake/no-proceeding"),
            Map.entry(
                    "POST /cases/{id}/satisfaction",
                    "201 |409 /problems/case-intake/not-over|409 /problems/case-intake/answered-already"
                            + "|409 /problems/case-intake/nobody-to-ask"
                            + "|409 /problems/case-intake/shielded-answers-alone"),
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
