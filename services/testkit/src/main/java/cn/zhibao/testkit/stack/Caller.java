package cn.zhibao.testkit.stack;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/// A request in the name of a demo user: `as("officer").get("/cases")`.
public final class Caller {

    private Caller() {}

    /// With the user's real token, speaking JSON.
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }
}
