package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// Matters about one right find each other by its number, within a jurisdiction. Each test has a right of its own.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class RightNumberIT {

    @Test
    void findsTheOtherMattersAboutOneRightHoweverItsNumberWasWritten() {
        var first = registered("ZL 2003 1010 2344.5");
        var second = registered("２００３１０１０２３４４．５");
        registered("ZL202030000001.2");

        find("rightNumber=ZL200310102344.5").statusCode(200).body("items.id", contains(second, first));
    }

    @Test
    void readsTheNumberItIsAskedForAsOneOfTheRight() {
        var id = registered("ZL202020000000.2");

        find("right=PATENT&rightNumber=2020200000002").statusCode(200).body("items.id", contains(id));
        find("right=PATENT&rightNumber=2020200000003").statusCode(400).body("errors.field", contains("rightNumber"));
    }

    @Test
    void leadsNobodyToAMatterOfAnotherDistrict() {
        registered("ZL202030000000.8");

        as("officer-zhuhai")
                .get("/cases?rightNumber=ZL202030000000.8")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void namesTheDigitOfAPatentNumberThatCannotBeRight() {
        register("200310102344.6")
                .statusCode(400)
                .body("errors.field", contains("rightNumber"))
                .body("errors.message", contains("校验位应为5，不是6；请核对各位数字"));
    }

    private static ValidatableResponse find(String query) {
        return as("officer").get("/cases?" + query).then();
    }

    private static String registered(String number) {
        return register(number).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse register(String number) {
        return as("officer").body("""
                        {"region":"371071","source":"REPORT","right":"PATENT","title":"涉嫌侵犯专利权","rightNumber":"%s"}""".formatted(number)).post("/cases").then();
    }
}
