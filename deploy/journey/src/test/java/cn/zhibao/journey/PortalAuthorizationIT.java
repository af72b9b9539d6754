package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Door.Knock;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.access.AccessMatrix;
import cn.zhibao.local.access.AccessRow;
import cn.zhibao.local.access.AccessRow.Elsewhere;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The matrix against the pages of the portal: every role signed in through Keycloak's own page, at every page, for a
/// case of its own office and for one of the office next door. Steps are taken with a version that is not there.
@ExtendWith(Product.class)
class PortalAuthorizationIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final Door DOOR = new Door(SYSTEM);
    private static final Realm REALM = new Realm(SYSTEM);
    private static final List<AccessRow> ROWS = AccessMatrix.of(Product.root()).of("portal");

    /// What a page or a form answers behind its gates: shown, gone on, or filled in wrongly.
    private static final Set<Integer> PASSED = Set.of(200, 303, 412, 422);

    /// Who presides over both offices.
    private static final Person CHIEF = new Person("chief-everywhere", Set.of("approver"), Set.of("37"));

    private static Bureau own = Bureau.NONE;
    private static Bureau nextDoor = Bureau.NONE;

    /// Something of one office: its region, a case, an import, a workbook, a party, a piece of evidence, an upload
    /// under way, a request for help, a message to another office, a campaign, an expert, a partner office.
    private record Bureau(
            String region,
            String caseId,
            String importId,
            String workbookId,
            String partyId,
            String pieceId,
            String uploadId,
            String ticketId,
            String referralId,
            String campaignId,
            String expertId,
            String partnerCode) {

        static final Bureau NONE = new Bureau("", "", "", "", "", "", "", "", "", "", "", "");
    }

    @BeforeAll
    static void openACaseInEachOffice() {
        REALM.settle(List.of(CHIEF));
        own = office("officer", "371071");
        nextDoor = office("officer-huancui", "371002");
    }

    private static Bureau office(String officer, String region) {
        var body = """
                {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利",
                 "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"海岬商贸有限公司"}]}""".formatted(region);
        var token = REALM.token(officer);
        var id = DOOR.demand(Knock.post("case-intake", "/cases", body), token)
                .path("id")
                .asText();
        var route = "{\"route\":\"MEDIATION\",\"basis\":\"双方愿意调解\"}";
        DOOR.demand(new Knock("case-intake", "POST", "/cases/" + id + "/acceptance", null, 2), token);
        DOOR.demand(new Knock("case-intake", "POST", "/cases/" + id + "/routing", route, 3), token);
        // A mediation centre sees no more of a case than its mediation.
        cn.zhibao.journey.Office.await(
                "the mediation",
                Duration.ofMinutes(2),
                () -> DOOR.demand(Knock.get("mediation", "/mediations?caseId=" + id), REALM.token(officer))
                        .path("items")
                        .has(0));
        Casebook.imported(DOOR, () -> REALM.token(officer), region);
        var imports = DOOR.demand(Knock.get("case-intake", "/imports"), REALM.token(officer));
        var parties = DOOR.demand(Knock.get("case-intake", "/cases/" + id + "/parties"), REALM.token(officer));
        var sheet = "region,source,right,title\n%s,REPORT,PATENT,工作簿中的案件\n".formatted(region);
        var workbook = DOOR.demand(Knock.post("case-intake", "/workbooks", sheet), token);
        return new Bureau(
                region,
                id,
                imports.at("/0/id").asText(),
                workbook.path("id").asText(),
                parties.at("/parties/0/party/id").asText(),
                Casebook.piece(DOOR, token, region, id).id(),
                Casebook.announced(DOOR, token, id, 9),
                ticket(token, region),
                referral(token, id),
                campaign(region),
                expert(region),
                partner(region));
    }

    private static String campaign(String region) {
        var body = """
                {"region":"%s","kind":"CAMPAIGN","name":"铁拳","from":"1999-01-01","until":"1999-01-02"}""".formatted(region);
        return DOOR.demand(Knock.post("case-intake", "/campaigns", body), REALM.token(CHIEF))
                .path("id")
                .asText();
    }

    private static String partner(String region) {
        var body = """
                {"region":"%s","kind":"DEPARTMENT","zh":"只有本局知道的部门 %s"}""".formatted(region, UUID.randomUUID());
        return DOOR.demand(Knock.post("case-intake", "/partners", body), REALM.token(CHIEF))
                .path("code")
                .asText();
    }

    private static String expert(String region) {
        var body = """
                {"region":"%s","kind":"EXPERT","name":"罗明","fields":["DESIGN"],"employer":"无此单位",
                 "from":"1999-01-01","until":"1999-01-02"}""".formatted(region);
        return DOOR.demand(Knock.post("case-intake", "/experts", body), REALM.token(CHIEF))
                .path("id")
                .asText();
    }

    private static String ticket(String token, String region) {
        var body = """
                {"region":"%s","kind":"ORGANISATION","name":"海岬商贸有限公司","need":"CONSULT","request":"商标被抢注"}""".formatted(region);
        return DOOR.demand(Knock.post("case-intake", "/aid-tickets", body), token)
                .path("id")
                .asText();
    }

    /// A message about a case to an office outside the system.
    private static String referral(String token, String id) {
        var message = """
                {"kind":"CLUE_NOTICE","partner":"OFFICE-3706","subject":"涉嫌假冒专利","reason":"涉及贵地","basis":"合作协议"}""";
        return DOOR.demand(Knock.post("case-intake", "/cases/" + id + "/referrals", message), token)
                .path("id")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer",
                "approver",
                "reviewer",
                "mediator",
                "centre",
                "inspector",
                "drawer",
                "statistician",
                "publisher",
                "leader",
                "auditor",
                "admin"
            })
    void showsEveryRoleThePagesTheMatrixNames(String role) {
        var session = PortalSession.of(SYSTEM, role);
        var wrong = new ArrayList<String>();
        for (var row : ROWS) {
            for (var office : List.of(own, nextDoor)) {
                var answer = open(session, row, office);
                if (!isRight(row, role, office, answer)) {
                    wrong.add("%s %s in %s: %d".formatted(role, row.signature(), office.region(), answer.statusCode()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sendsNobodyToTheSignIn() {
        var session = PortalSession.ofNobody(SYSTEM);
        for (var row : ROWS) {
            var answer = open(session, row, own);
            if (row.isOpen()) {
                assertThat(answer.statusCode()).as(row.signature()).isIn(200, 400, 401, 404);
            } else {
                // A form that comes without a session is told that the session has ended.
                var way = row.method().equals("POST") ? "/session-ended?to=" : "/protocol/openid-connect/auth";
                assertThat(answer.statusCode()).as(row.signature()).isIn(302, 303);
                assertThat(answer.headers().firstValue("Location").orElse("")).contains(way);
            }
        }
    }

    private static boolean isRight(AccessRow row, String role, Bureau office, HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (row.isOpen()) {
            return Set.of(200, 400, 401, 404).contains(status);
        }
        if (!row.roles().contains(role)) {
            return status == 403;
        }
        var foreign = office.equals(nextDoor);
        if (foreign
                && (row.elsewhere() == Elsewhere.ABSENT || row.route().matches("/desk/(imports|workbooks)/\\{.*"))) {
            return status == 404 && !answer.body().contains("涉嫌假冒专利");
        }
        if (foreign && row.elsewhere() == Elsewhere.FORM) {
            return status == 422;
        }
        return PASSED.contains(status) && !answer.body().contains(nextDoor.caseId());
    }

    private static String noun(String route) {
        if (route.startsWith("/desk/referrals")) {
            return "receipt";
        }
        return route.startsWith("/desk/partners") ? "renaming" : "separation";
    }

    private static HttpResponse<String> open(PortalSession session, AccessRow row, Bureau office) {
        var path = row.route()
                .replace("{ticket}", office.ticketId())
                .replace("{campaign}", office.campaignId())
                .replace("{expert}", office.expertId())
                .replace("{partner}", office.partnerCode())
                .replace("{deed}", "service")
                .replace("/imports/{id}", "/imports/" + office.importId())
                .replace("/parties/{id}", "/parties/" + office.partyId())
                .replace("/evidence/{id}", "/evidence/" + office.pieceId())
                .replace("/uploads/{id}", "/uploads/" + office.uploadId())
                .replace("/referrals/{id}", "/referrals/" + office.referralId())
                .replace("/workbooks/{id}", "/workbooks/" + office.workbookId())
                .replace("{id}", office.caseId())
                .replace("{opening}", UUID.randomUUID().toString())
                .replace("{draft}", UUID.randomUUID().toString())
                .replace("{noun}", noun(row.route()))
                .replace("{step}", "acceptance")
                .replace("{region}", office.region())
                .replace("{year}", "1999");
        return switch (row.signature()) {
            case "POST /desk/cases/new" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "source", "REPORT",
                                "right", "PATENT",
                                "title", "涉嫌假冒专利",
                                "receivedOn", ""));
            case "POST /desk/cases/new/drafts/{draft}" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "title", "涉嫌假冒专利"));
            case "POST /desk/cases/new/drafts/{draft}/disposal" -> session.post(path, Map.of());
            case "POST /desk/cases/{id}/reporter" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "contact", "来信地址"));
            case "POST /desk/cases/{id}/reporter/openings" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "reason", "需要核实"));
            case "POST /desk/cases/{id}/reporter/openings/{opening}/approval",
                    "POST /desk/cases/{id}/reporter/openings/{opening}/opening" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1"));
            case "POST /desk/cases/{id}/{step}" ->
                session.post(
                        path,
                        Map.of("key", UUID.randomUUID().toString(), "target", office.caseId(), "version", "1001"));
            case "POST /desk/worklist", "POST /desk/worklist/done" ->
                session.post(
                        path,
                        Map.of("key", UUID.randomUUID().toString(), "deed", "hold", "case", office.caseId() + "@1001"));
            case "POST /desk/worklist/page" ->
                session.post(path, Map.of("case", office.caseId() + "@1001", "to", "/desk?tab=all"));
            case "POST /desk/views" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "name", "本周超期", "tab", "all"));
            case "POST /desk/views/{id}/disposal",
                    "POST /desk/distribution/rules/{id}/end",
                    "POST /desk/distribution/absences/{id}/disposal" -> session.post(path, Map.of());
            case "POST /desk/distribution/proposals" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString()));
            case "POST /desk/distribution/rules" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "name", "不合任何案件",
                                "place", "1",
                                "words", "〇〇〇",
                                "way", "IN_TURN"));
            case "POST /desk/distribution/absences" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "officer", "nobody",
                                "from", "2026-01-05",
                                "to", "2026-01-06"));
            case "POST /desk/cases/{id}/parties", "POST /desk/cases/{id}/parties/removal" ->
                session.post(
                        path,
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "partyId",
                                office.partyId(),
                                "role",
                                "AGENT",
                                "version",
                                "1001"));
            case "POST /desk/aid/new" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "kind", "ORGANISATION",
                                "name", "海岬商贸有限公司",
                                "need", "CONSULT",
                                "request", "商标被抢注"));
            case "POST /desk/aid/{ticket}/{deed}" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001"));
            case "POST /progress/survey" ->
                session.post(
                        path,
                        Map.of("caseNo", "371071-SRC-1999-0001", "code", "0", "overall", "4", "toldInTime", "true"));
            case "POST /desk/cases/{id}/survey" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "overall", "4", "toldInTime", "true"));
            case "POST /desk/cases/{id}/slip", "POST /desk/cases/{id}/survey/end" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001"));
            case "POST /desk/cases/{id}/reward" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "amount", "500",
                                "decisionNo", "7号",
                                "decisionOn", "2026-11-20",
                                "reason", "属实"));
            case "POST /desk/cases/{id}/reward/decision" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "version", "1001",
                                "deed", "grant",
                                "reason", "同意"));
            case "POST /desk/cases/{id}/reward/collection" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001", "way", "COUNTER"));
            case "GET /desk/rewards" -> session.get(path + "?year=2024&region=" + office.region());
            case "GET /desk/survey" -> session.get(path + "?year=2024&region=" + office.region());
            case "GET /desk/aid/served", "GET /desk/aid/served/export" ->
                session.get(path + "?year=2024&region=" + office.region());
            case "POST /desk/cases/{id}/referrals" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString()));
            case "POST /desk/cases/{id}/allegation" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "goods", "渔线轮",
                                "reason", "补充",
                                "version", "1001"));
            case "POST /desk/cases/{id}/sources",
                    "POST /desk/cases/{id}/sources/form",
                    "POST /desk/cases/{id}/sources/correction",
                    "POST /desk/cases/{id}/sources/take-back" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "source",
                                        path.endsWith("take-back")
                                                ? UUID.randomUUID().toString()
                                                : "REPORT",
                                "channel", "LETTER",
                                "note", "来信",
                                "reason", "录错",
                                "version", "1001"));
            case "POST /desk/campaigns" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "kind", "CAMPAIGN",
                                "name", "蓝天",
                                "from", "1999-01-01",
                                "until", "1999-01-02"));
            case "POST /desk/campaigns/{campaign}/end" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001"));
            case "POST /desk/cases/{id}/campaigns", "POST /desk/cases/{id}/campaigns/removal" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "campaignId", office.campaignId(),
                                "tagged", office.campaignId(),
                                "reason", "录错",
                                "version", "1001"));
            case "POST /desk/partners" ->
                session.post(
                        path,
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "region",
                                office.region(),
                                "kind",
                                "DEPARTMENT",
                                "zh",
                                "不发消息的部门 " + UUID.randomUUID()));
            case "POST /desk/partners/{partner}/{noun}" ->
                session.post(
                        path,
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "region",
                                office.region(),
                                "zh",
                                "新名称 " + UUID.randomUUID(),
                                "version",
                                "1001"));
            case "POST /desk/experts" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "region", office.region(),
                                "kind", "EXPERT",
                                "name", "司马明",
                                "employer", "无此单位",
                                "field.DESIGN", "on",
                                "from", "1999-01-01",
                                "until", "1999-01-02"));
            case "POST /desk/experts/{expert}/end" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001"));
            case "POST /desk/cases/{id}/experts",
                    "POST /desk/cases/{id}/experts/opinion",
                    "POST /desk/cases/{id}/experts/release" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "expertId", office.expertId(),
                                "opined", UUID.randomUUID().toString(),
                                "released", UUID.randomUUID().toString(),
                                "purpose", "看结构",
                                "recusal", "NO_CONFLICT",
                                "opinion", "相同",
                                "reason", "录错",
                                "version", "1001"));
            case "POST /desk/cases/{id}/rights", "POST /desk/cases/{id}/rights/removal" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "right", UUID.randomUUID().toString(),
                                "kind", "COPYRIGHT",
                                "name", "图样",
                                "reason", "录错",
                                "version", "1001"));
            case "POST /desk/cases/{id}/route" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "route", "MEDIATION",
                                "reason", "BOTH_WILLING",
                                "version", "1001"));
            case "POST /desk/parties/{id}/{noun}", "POST /desk/referrals/{id}/{noun}" ->
                session.post(path, Map.of("key", UUID.randomUUID().toString(), "version", "1001"));
            case "POST /desk/imports", "POST /desk/workbooks", "POST /desk/cases/{id}/evidence" ->
                session.postNoFile(path);
            case "POST /desk/cases/{id}/evidence/uploads" ->
                session.post(path, Map.of("kind", "OTHER", "takenBy", "张承办", "name", "说明.txt", "size", "9"));
            case "PUT /desk/uploads/{id}/parts" -> session.put(path + "?offset=0", "x");
            case "POST /desk/uploads/{id}/completion" -> session.post(path, Map.of());
            case "POST /desk/evidence/{id}/custody" ->
                session.post(
                        path,
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "version",
                                "1001",
                                "act",
                                "SEALED",
                                "reason",
                                "封存"));
            case "POST /desk/workbooks/{id}/intake" -> session.post(path, Map.of("rows", "VALID_ROWS"));
            case "POST /desk/workbooks/{id}/undoing" -> session.post(path, Map.of());
            case "POST /desk/insight" ->
                session.post(
                        path, Map.of("key", UUID.randomUUID().toString(), "region", office.region(), "year", "1998"));
            case "POST /desk/law" ->
                session.post(
                        path,
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "kind", "RULE",
                                "rule.version", "P-CLOSE@2021-07-15",
                                "rule.evidence", "示例规定第三条"));
            case "GET /desk/insight" -> session.get(path + "?year=1999&region=" + office.region());
            case "GET /desk", "GET /desk/export", "GET /desk/news" -> session.get(path + "?tab=all");
            case "GET /desk/search" -> session.get(path + "?q=hjsm");
            default -> session.get(path);
        };
    }
}
