package cn.zhibao.faults;

import cn.zhibao.journey.Office;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// One person's day: takes cases through the house, step by step, and enters in the book what was acknowledged. A step
/// without an answer is asked again under the same key until there is one, so that nothing stays unknown.
final class Clerk {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    static final String REGION = "371071";

    private final Book book;
    private final Office officer;
    private final Office mediator;
    private final Office inspector;

    Clerk(Rig rig) {
        this.book = rig.book();
        this.officer = rig.as("officer");
        this.mediator = rig.as("mediator");
        this.inspector = rig.as("inspector");
    }

    /// Registers a case and returns its id.
    String register() {
        var id = officer.change("case-intake", "/cases", 0, """
                {"region":"%s","source":"COMPLAINT","right":"TRADEMARK","title":"%s"}""".formatted(REGION, UUID.randomUUID()))
                .path("id")
                .asText();
        book.enter(new Book.Fact("case-intake", id, 1, "case-registered"));
        return id;
    }

    void accept(String id) {
        officer.change("case-intake", "/cases/" + id + "/acceptance", 1, "{}");
        book.enter(new Book.Fact("case-intake", id, 2, "case-accepted"));
    }

    /// Routes a case; another room opens something because of it.
    void route(String id, String route) {
        officer.change(
                "case-intake",
                "/cases/" + id + "/routing",
                2,
                "{\"route\":\"%s\",\"basis\":\"%s\"}".formatted(route, "线索清楚"));
        book.enter(new Book.Fact("case-intake", id, 3, "case-routed"));
        if (route.equals("MEDIATION")) {
            book.enter(new Book.Fact("mediation", id, 1, "mediation-opened"));
        } else {
            book.enter(new Book.Fact("enforcement", id, 1, "enforcement-opened"));
        }
    }

    /// A penalty case from its registration to its closing.
    void punish() {
        var id = register();
        accept(id);
        route(id, "PENALTY");
        enforce(id);
    }

    /// A dispute that is not settled and becomes a penalty case.
    void mediateInVain() {
        var id = register();
        accept(id);
        route(id, "MEDIATION");
        var path = "/mediations/" + opened(mediator, "mediation", "/mediations", id);
        mediator.change("mediation", path + "/consents", 1, "{\"party\":\"APPLICANT\"}");
        book.enter(new Book.Fact("mediation", id, 2, "consent-given"));
        mediator.change("mediation", path + "/consents", 2, "{\"party\":\"RESPONDENT\"}");
        book.enter(new Book.Fact("mediation", id, 3, "consent-given"));
        mediator.change("mediation", path + "/failure", 3, "{\"reason\":\"IMPASSE\",\"routeHint\":\"PENALTY\"}");
        book.enter(new Book.Fact("mediation", id, 4, "mediation-failed"));
        book.enter(new Book.Fact("enforcement", id, 1, "enforcement-opened"));
        enforce(id);
    }

    /// A visit whose finding becomes a case by itself; the officer takes the case up as soon as it can be seen.
    void inspect() {
        var title = UUID.randomUUID().toString();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var visit = inspector
                .change("inspection", "/visits", 0, """
                        {"region":"%s","enterprise":"高区某商行","item":"TRADEMARK_USE","plannedOn":"%s"}""".formatted(REGION, today))
                .path("id")
                .asText();
        book.enter(new Book.Fact("inspection", visit, 1, "visit-assigned"));
        inspector.change("inspection", "/visits/" + visit + "/result", 1, """
                {"result":"FOLLOW_UP_NEEDED","visitedOn":"%s","finding":{"right":"TRADEMARK","title":"%s"}}""".formatted(today, title));
        book.enter(new Book.Fact("inspection", visit, 2, "result-recorded"));
        book.enter(new Book.Fact("inspection", visit, 3, "finding-raised"));
        book.enterFinding(visit);
        var id = found(title);
        accept(id);
        route(id, "PENALTY");
    }

    /// A case that waits for its closing.
    record Decided(String caseId, String path) {}

    Decided decided() {
        var id = register();
        accept(id);
        route(id, "PENALTY");
        return decide(id);
    }

    private void enforce(String id) {
        var path = decide(id).path();
        officer.change("enforcement", path + "/closing", 3, "{\"reason\":\"EXECUTED\"}");
        book.enter(new Book.Fact("enforcement", id, 4, "enforcement-closed"));
    }

    private Decided decide(String id) {
        var path = "/enforcements/" + opened(officer, "enforcement", "/enforcements", id);
        officer.change("enforcement", path + "/filing", 1, "{}");
        book.enter(new Book.Fact("enforcement", id, 2, "enforcement-filed"));
        officer.change("enforcement", path + "/decision", 2, "{\"decision\":\"PENALTY\"}");
        book.enter(new Book.Fact("enforcement", id, 3, "decision-made"));
        return new Decided(id, path);
    }

    /// What another room opened for a case.
    String opened(Office who, String service, String path, String caseId) {
        Office.await(
                "what opens in " + service + " for " + caseId,
                PATIENCE,
                () -> !who.get(service, path + "?caseId=" + caseId)
                        .json()
                        .path("items")
                        .isEmpty());
        return who.get(service, path + "?caseId=" + caseId)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private String found(String title) {
        Office.await(
                "the case found as " + title, PATIENCE, () -> !ofTitle(title).isMissingNode());
        return ofTitle(title).path("id").asText();
    }

    private JsonNode ofTitle(String title) {
        for (var item : officer.get("case-intake", "/cases?size=100&status=REGISTERED")
                .json()
                .path("items")) {
            if (item.path("title").asText().equals(title)) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
