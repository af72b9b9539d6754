package cn.zhibao.journey;

import cn.zhibao.journey.Door.Knock;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases of one region in every state a case can come to, each brought there through the routes themselves by somebody
/// who may. So that they are there proves that each change succeeds where the matrix says it does.
final class Casebook {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// One case as the routes know it.
    ///
    /// @param service whose it is; `evidence` for a piece of evidence, which case intake answers for
    /// @param id its id there
    /// @param caseId the case it goes back to; its own id for a case of the register and for a visit
    record Entry(String service, String region, String state, String id, String caseId, int version) {

        Entry at(String newState, int newVersion) {
            return new Entry(service, region, newState, id, caseId, newVersion);
        }
    }

    private final Door door;
    private final Supplier<String> token;
    private final String region;
    private final List<Entry> entries = new ArrayList<>();

    private Casebook(Door door, Supplier<String> token, String region) {
        this.door = door;
        this.token = token;
        this.region = region;
    }

    /// The cases of a region, made by somebody who may do everything there.
    static List<Entry> of(Door door, Supplier<String> token, String region) {
        var book = new Casebook(door, token, region);
        book.visits();
        book.register();
        book.mediations();
        book.enforcements();
        book.pieces();
        return List.copyOf(book.entries);
    }

    /// A case from an old register, through an import.
    static Entry imported(Door door, Supplier<String> token, String region) {
        var book = new Casebook(door, token, region);
        var number = "旧档-" + UUID.randomUUID();
        var sheet = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n"
                + "%s,PENALTY,%s,TRADEMARK,历史案件,%s,,,\n".formatted(number, region, today());
        book.demand(Knock.post("case-intake", "/imports", sheet));
        return book.await(
                "the imported case",
                () -> book.page("case-intake", "/cases?status=IMPORTED&size=200")
                        .filter(found -> found.path("caseNo").asText().equals(number))
                        .map(found -> book.entry("case-intake", found, ""))
                        .findFirst());
    }

    private void visits() {
        var visit = """
                {"region":"%s","enterprise":"海岬商贸有限公司","item":"TRADEMARK_USE","plannedOn":"%s"}""".formatted(region, today());
        var result = "{\"result\":\"NO_PROBLEM\",\"visitedOn\":\"%s\"}".formatted(today());
        add("inspection", demand(Knock.post("inspection", "/visits", visit)), "");
        var made = entry("inspection", demand(Knock.post("inspection", "/visits", visit)), "");
        add("inspection", change(made, "/visits/", "/result", result), "");
        var recorded = entry("inspection", demand(Knock.post("inspection", "/visits", visit)), "");
        var seen = entry("inspection", change(recorded, "/visits/", "/result", result), "");
        add("inspection", change(seen, "/visits/", "/publication", "{\"place\":\"国家企业信用信息公示系统\"}"), "");
    }

    private void register() {
        entries.add(registered());
        entries.add(accepted());
        entries.add(step(registered(), "/cases/", "/refusal", "{\"ground\":\"TIME_BARRED\"}"));
        entries.add(step(registered(), "/cases/", "/withdrawal", "{\"reason\":\"双方已自行和解\"}"));
        entries.add(joined());
        entries.add(routed("REFERRAL"));
    }

    private void mediations() {
        entries.add(mediation());
        entries.add(inSession());
        entries.add(step(inSession(), "/mediations/", "/agreement", null));
        entries.add(step(inSession(), "/mediations/", "/failure", "{\"reason\":\"IMPASSE\",\"routeHint\":\"NONE\"}"));
    }

    private void enforcements() {
        entries.add(enforcement());
        entries.add(filed());
        entries.add(step(enforcement(), "/enforcements/", "/declination", "{\"ground\":\"NO_FAULT\"}"));
        entries.add(decided());
        entries.add(step(decided(), "/enforcements/", "/closing", "{\"reason\":\"EXECUTED\"}"));
    }

    private void pieces() {
        var file = registered().id();
        entries.add(piece(door, token.get(), region, file));
        entries.add(passedOn(
                piece(door, token.get(), region, file), "handovers", "{\"counterpart\":\"市局\",\"reason\":\"移送\"}"));
        entries.add(passedOn(piece(door, token.get(), region, file), "seals", "{\"reason\":\"封存\"}"));
    }

    /// A piece of evidence of a case, taken in by somebody who may.
    static Entry piece(Door door, String token, String region, String file) {
        var text = "说明 " + UUID.randomUUID();
        var upload = announced(door, token, file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        door.demand(new Knock("case-intake", "PUT", "/uploads/" + upload + "/parts?offset=0", text, null), token);
        door.demand(Knock.post("case-intake", "/uploads/" + upload + "/completion", "{}"), token);
        return new Entry("evidence", region, "HELD", upload, file, 1);
    }

    /// An upload that has not begun.
    static String announced(Door door, String token, String file, int size) {
        var what = """
                {"name":"说明.txt","size":%d,"kind":"OTHER","takenBy":"张承办"}""".formatted(size);
        return door.demand(Knock.post("case-intake", "/cases/" + file + "/evidence", what), token)
                .path("id")
                .asText();
    }

    private Entry passedOn(Entry before, String noun, String body) {
        var path = "/evidence/" + before.id() + "/" + noun;
        var after = demand(new Knock("case-intake", "POST", path, body, before.version()));
        return before.at(after.path("status").asText(), after.path("version").asInt());
    }

    private Entry registered() {
        var body = """
                {"region":"%s","source":"COMPLAINT","right":"TRADEMARK","title":"涉嫌侵犯注册商标专用权"}""".formatted(region);
        return entry("case-intake", demand(Knock.post("case-intake", "/cases", body)), "");
    }

    private Entry accepted() {
        return step(registered(), "/cases/", "/acceptance", null);
    }

    private Entry joined() {
        var lead = demand(Knock.get("case-intake", "/cases/" + registered().id()));
        return step(registered(), "/cases/", "/links", """
                {"caseNo":"%s","kind":"JOINED"}""".formatted(
                        lead.path("caseNo").asText()));
    }

    private Entry routed(String route) {
        return step(accepted(), "/cases/", "/routing", "{\"route\":\"%s\",\"basis\":\"属其职责\"}".formatted(route));
    }

    private Entry mediation() {
        return follows("mediation", "/mediations", routed("MEDIATION"));
    }

    private Entry inSession() {
        var one = step(mediation(), "/mediations/", "/consents", "{\"party\":\"APPLICANT\"}");
        return step(one, "/mediations/", "/consents", "{\"party\":\"RESPONDENT\"}");
    }

    private Entry enforcement() {
        return follows("enforcement", "/enforcements", routed("PENALTY"));
    }

    private Entry filed() {
        return step(enforcement(), "/enforcements/", "/filing", "{}");
    }

    private Entry decided() {
        return step(filed(), "/enforcements/", "/decision", "{\"decision\":\"PENALTY\"}");
    }

    /// What another service opens because of a case, once it has heard of it.
    private Entry follows(String service, String path, Entry file) {
        return await(
                service + " of " + file,
                () -> page(service, path + "?caseId=" + file.id())
                        .map(found -> entry(service, found, file.id()))
                        .findFirst());
    }

    private Entry step(Entry before, String path, String noun, @Nullable String body) {
        return entry(before.service(), change(before, path, noun, body), before.caseId());
    }

    private JsonNode change(Entry before, String path, String noun, @Nullable String body) {
        return demand(new Knock(before.service(), "POST", path + before.id() + noun, body, before.version()));
    }

    private void add(String service, JsonNode view, String caseId) {
        entries.add(entry(service, view, caseId));
    }

    private Entry entry(String service, JsonNode view, String caseId) {
        var id = view.path("id").asText();
        return new Entry(
                service,
                region,
                view.path("status").asText(),
                id,
                caseId.isEmpty() ? id : caseId,
                view.path("version").asInt());
    }

    private Stream<JsonNode> page(String service, String path) {
        var items = demand(Knock.get(service, path)).path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false);
    }

    private JsonNode demand(Knock knock) {
        return door.demand(knock, token.get());
    }

    private <T> T await(String what, Supplier<java.util.Optional<T>> look) {
        var found = new ArrayList<T>();
        Office.await(what, PATIENCE, () -> look.get().map(found::add).orElse(false));
        return found.getFirst();
    }

    static String today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    }
}
