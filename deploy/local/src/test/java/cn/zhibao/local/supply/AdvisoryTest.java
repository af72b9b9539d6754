package cn.zhibao.local.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Advisory> KEPT =
            Advisory.list(Path.of(System.getProperty("zhibao.root", "../..")).resolve("deploy/advisories.csv"));

    @ParameterizedTest
    @CsvSource({
        "io.netty:netty-codec-http, 4.1.130.Final, true",
        "io.netty:netty-codec-http, 4.1.138.Final, false",
        "com.fasterxml.jackson.core:jackson-databind, 2.20.1, true",
        "com.fasterxml.jackson.core:jackson-databind, 2.22.4, false",
        "org.postgresql:postgresql, 42.7.8, true",
        "org.postgresql:postgresql, 42.7.13, false",
        "io.quarkus:quarkus-hibernate-reactive-rest-data-panache, 3.30.6, true",
        "io.vertx:vertx-core, 4.5.23, true",
        "cn.zhibao:zhibao-chassis, 1.0.0-SNAPSHOT, false"
    })
    void refusesTheVersionsThatAnAdvisoryNames(String library, String version, boolean refused) {
        var part = new ShippedPart(library, version, "");

        assertThat(KEPT.stream().anyMatch(advisory -> advisory.names(part) && advisory.forbids(TODAY)))
                .isEqualTo(refused);
    }

    @Test
    void letsWhatWasAcceptedShipOnlyUntilItIsDue() {
        var bypass = KEPT.stream()
                .filter(advisory -> advisory.id().equals("CVE-2026-39852"))
                .findFirst()
                .orElseThrow();

        assertThat(bypass.names(new ShippedPart("io.quarkus:quarkus-vertx-http", "3.30.6", "")))
                .isTrue();
        assertThat(bypass.names(new ShippedPart("io.quarkus:quarkus-vertx-http", "3.33.1.1", "")))
                .isFalse();
        assertThat(bypass.forbids(bypass.due().orElseThrow())).isFalse();
        assertThat(bypass.forbids(bypass.due().orElseThrow().plusDays(1))).isTrue();
    }

    @Test
    void acceptsNothingForEver(@TempDir Path folder) throws Exception {
        var list = Files.writeString(
                folder.resolve("list.csv"),
                "package,range,id,decision,due,reason\na:b,\"[1,2)\",X-1,ACCEPT,,never mind\n");

        assertThatThrownBy(() -> Advisory.list(list)).hasMessageContaining("X-1");
    }

    @Test
    void leavesOutWhatOnlyTheBuildUsed(@TempDir Path folder) throws Exception {
        var bill = Files.writeString(folder.resolve("bill.json"), """
                {"components":[
                  {"type":"library","group":"a","name":"shipped","version":"1","hashes":[{"alg":"SHA-256","content":"00"}],
                   "properties":[{"name":"quarkus:component:scope","value":"runtime"}]},
                  {"type":"library","group":"a","name":"built-with","version":"1",
                   "properties":[{"name":"quarkus:component:scope","value":"development"}]}]}""");

        assertThat(ShippedPart.of(bill)).containsExactly(new ShippedPart("a:shipped", "1", "00"));
    }
}
