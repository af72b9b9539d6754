package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;

import io.restassured.response.ValidatableResponse;

/// Requests for help, taken in and served as people do it.
final class AidFixture {

    private AidFixture() {}

    /// A request of an organisation; without a code where the code is empty.
    static ValidatableResponse request(String user, String region, String name, String code, String receivedOn) {
        return as(user).body("""
                        {"region":"%s","kind":"ORGANISATION","name":"%s"%s,"size":"SMALL","contact":"张经理 13800004444",
                         "need":"CONSULT","request":"商标被抢注怎么办","station":"高区工作站","receivedOn":"%s"}""".formatted(
                                region, name, code.isEmpty() ? "" : ",\"creditCode\":\"" + code + "\"", receivedOn))
                .post("/aid-tickets")
                .then();
    }

    static ValidatableResponse change(String user, String id, int seen, String noun, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/aid-tickets/{id}/{noun}", id, noun)
                .then();
    }

    /// The id of a ticket that was taken up and closed on a day.
    static String served(String user, String region, String name, String code, String on) {
        String id =
                request(user, region, name, code, on).statusCode(201).extract().path("id");
        change(user, id, 1, "service", "{\"startedOn\":\"%s\"}".formatted(on)).statusCode(200);
        change(user, id, 2, "closing", "{\"outcome\":\"ANSWERED\",\"text\":\"已答复\",\"closedOn\":\"%s\"}".formatted(on))
                .statusCode(200);
        return id;
    }

    static ValidatableResponse count(String user, String region, int year) {
        return as(user).queryParam("region", region)
                .queryParam("year", year)
                .get("/served-enterprises")
                .then();
    }
}
