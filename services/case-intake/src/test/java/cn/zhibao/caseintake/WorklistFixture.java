package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Matters and lists over HTTP.
final class WorklistFixture {

    private WorklistFixture() {}

    static String aReport(String officer, String region, String receivedOn) {
        return as(officer)
                .body("""
                        {"region":"%s","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利","receivedOn":"%s"}""".formatted(region, receivedOn))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse change(String user, String id, int seen, String noun, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }

    /// Every id of a list, page after page.
    static List<String> ids(String user, String query, int size) {
        return ids(user, query, size, Integer.MAX_VALUE);
    }

    /// Every id of a list as far as it is asked for, page after page.
    static List<String> ids(String user, String query, int size, int most) {
        var ids = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var asked = as(user).queryParam("size", size);
            if (after != null) {
                asked.queryParam("after", after);
            }
            var page = asked.get("/cases?" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            after = page.getString("next");
        } while (after != null && ids.size() <= most);
        return ids;
    }
}
