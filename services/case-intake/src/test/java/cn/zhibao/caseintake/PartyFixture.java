package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;

import io.restassured.response.ValidatableResponse;

/// Matters with parties, registered as people register them.
final class PartyFixture {

    static final String HOME = "371071";

    private PartyFixture() {}

    /// An organisation in a role; without a code where the code is empty.
    static String organisation(String role, String name, String code) {
        return """
                {"role":"%s","kind":"ORGANISATION","name":"%s"%s}""".formatted(role, name, code.isEmpty() ? "" : ",\"creditCode\":\"" + code + "\"");
    }

    static String person(String role, String name, String phone) {
        return """
                {"role":"%s","kind":"PERSON","name":"%s","phone":"%s","address":"威海市文化西路1号"}""".formatted(role, name, phone);
    }

    static ValidatableResponse register(String user, String region, String title, String... parties) {
        return as(user).body("""
                        {"region":"%s","source":"REPORT","right":"TRADEMARK","title":"%s","parties":[%s]}""".formatted(region, title, String.join(",", parties)))
                .post("/cases")
                .then();
    }

    /// The id of a matter of the home district with these parties.
    static String registered(String title, String... parties) {
        return register("officer", HOME, title, parties)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse parties(String user, String caseId) {
        return as(user).get("/cases/{id}/parties", caseId).then();
    }

    /// The id of the only party of a matter.
    static String onlyParty(String caseId) {
        return parties("officer", caseId).statusCode(200).extract().path("parties[0].party.id");
    }

    static ValidatableResponse name(String caseId, int seen, String party) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(party)
                .post("/cases/{id}/parties", caseId)
                .then();
    }

    static ValidatableResponse remove(String caseId, String partyId, int seen, String role) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"role\":\"%s\"}".formatted(role))
                .post("/cases/{id}/parties/{partyId}/removal", caseId, partyId)
                .then();
    }
}
