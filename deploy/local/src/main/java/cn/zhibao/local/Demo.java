package cn.zhibao.local;

import cn.zhibao.local.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A handful of invented cases, driven through the product's own routes by the demo users, so that every screen has
/// something to show. Each request has a fixed key: running it again changes nothing.
final class Demo {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int TRIES = 240;

    private final LocalSystem system;
    private final Map<String, String> tokens = new HashMap<>();

    Demo(LocalSystem system) {
        this.system = system;
    }

    void play() {
        registered("seaside", "COMPLAINT", "GEOGRAPHIC_INDICATION", "“威海刺参”地理标志专用标志使用投诉");
        accepted("printer", "REPORT", "PATENT", "销售假冒专利打印机配件举报");
        punished();
        settled();
        failedAndFiled();
        found();
        post(
                "publisher",
                Service.STATISTICS,
                "/publications",
                "publish",
                null,
                "{\"region\":\"371071\",\"year\":%d}".formatted(TODAY.getYear()));
    }

    private void punished() {
        String id = routed("haijia", "TRADEMARK", "涉嫌侵犯“海岬”注册商标专用权案", "PENALTY", "涉嫌违反商标法第五十七条第三项");
        String enforcement = opened(Service.ENFORCEMENT, "/enforcements", id);
        step("officer", Service.ENFORCEMENT, "/enforcements/" + enforcement + "/filing", 1, "{}");
        step(
                "officer",
                Service.ENFORCEMENT,
                "/enforcements/" + enforcement + "/decision",
                2,
                "{\"decision\":\"PENALTY\"}");
        step(
                "approver",
                Service.ENFORCEMENT,
                "/enforcements/" + enforcement + "/closing",
                3,
                "{\"reason\":\"EXECUTED\"}");
    }

    private void settled() {
        String id = routed("licence", "TRADEMARK", "服装商标许可使用费纠纷", "MEDIATION", "双方均愿调解");
        String mediation = opened(Service.MEDIATION, "/mediations", id);
        consents(mediation);
        step("mediator", Service.MEDIATION, "/mediations/" + mediation + "/agreement", 3, "{}");
    }

    private void failedAndFiled() {
        String id = routed("rod", "PATENT", "碳纤维钓竿外观设计侵权纠纷", "MEDIATION", "争议事实清楚，先行调解");
        String mediation = opened(Service.MEDIATION, "/mediations", id);
        consents(mediation);
        step(
                "mediator",
                Service.MEDIATION,
                "/mediations/" + mediation + "/failure",
                3,
                "{\"reason\":\"IMPASSE\",\"routeHint\":\"ADJUDICATION\"}");
        String enforcement = opened(Service.ENFORCEMENT, "/enforcements", id);
        step("officer", Service.ENFORCEMENT, "/enforcements/" + enforcement + "/filing", 1, "{}");
    }

    private void found() {
        JsonNode visit = post(
                "drawer",
                Service.INSPECTION,
                "/visits",
                "visit",
                null,
                "{\"region\":\"371071\",\"enterprise\":\"高区某办公耗材商行\",\"item\":\"TRADEMARK_USE\",\"plannedOn\":\"%s\"}"
                        .formatted(TODAY));
        step(
                "inspector",
                Service.INSPECTION,
                "/visits/" + visit.path("id").asText() + "/result",
                1,
                "{\"result\":\"FOLLOW_UP_NEEDED\",\"visitedOn\":\"%s\",\"finding\":{\"right\":\"TRADEMARK\",\"title\":\"检查发现涉嫌使用他人注册商标\"}}"
                        .formatted(TODAY));
    }

    private void consents(String mediation) {
        step("mediator", Service.MEDIATION, "/mediations/" + mediation + "/consents", 1, "{\"party\":\"APPLICANT\"}");
        step("mediator", Service.MEDIATION, "/mediations/" + mediation + "/consents", 2, "{\"party\":\"RESPONDENT\"}");
    }

    private String registered(String name, String source, String right, String title) {
        return post(
                        "officer",
                        Service.CASE_INTAKE,
                        "/cases",
                        name,
                        null,
                        "{\"region\":\"371071\",\"source\":\"%s\",\"right\":\"%s\",\"title\":\"%s\"}"
                                .formatted(source, right, title))
                .path("id")
                .asText();
    }

    private String accepted(String name, String source, String right, String title) {
        String id = registered(name, source, right, title);
        step("officer", Service.CASE_INTAKE, "/cases/" + id + "/acceptance", 1, "");
        return id;
    }

    private String routed(String name, String right, String title, String route, String basis) {
        String id = accepted(name, "COMPLAINT", right, title);
        step(
                "officer",
                Service.CASE_INTAKE,
                "/cases/" + id + "/routing",
                2,
                "{\"route\":\"%s\",\"basis\":\"%s\"}".formatted(route, basis));
        return id;
    }

    /// What another service opened for a case; the fact needs a moment to get there.
    private String opened(Service service, String list, String caseId) {
        URI address = URI.create(service.url(system.site().ports()) + list + "?caseId=" + caseId);
        for (int tried = 0; tried < TRIES; tried++) {
            JsonNode items = Calls.json(Calls.send(
                            Calls.authorised(address, token("officer")).GET().build()))
                    .path("items");
            if (!items.isEmpty()) {
                return items.get(0).path("id").asText();
            }
            pause();
        }
        throw new PartFailure(service.label() + " has not opened anything for case " + caseId);
    }

    private void step(String user, Service service, String path, int seen, String body) {
        post(user, service, path, path.substring(1).replace('/', '-'), seen, body);
    }

    private JsonNode post(String user, Service service, String path, String key, @Nullable Integer seen, String body) {
        HttpRequest.Builder request = Calls.authorised(
                        URI.create(service.url(system.site().ports()) + path), token(user))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "demo-" + key + (seen == null ? "" : "-" + seen));
        if (seen != null) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        HttpResponse<String> answer = Calls.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
        return Calls.json(answer);
    }

    private String token(String user) {
        return tokens.computeIfAbsent(user, name -> Calls.token(system.site().issuer(), name, "zhibao"));
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted", interrupted);
        }
    }
}
