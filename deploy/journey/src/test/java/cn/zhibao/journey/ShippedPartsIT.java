package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.supply.ShippedPart;
import cn.zhibao.local.supply.ShippedParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the build packaged: all of it is listed, and nothing known to be harmful is in it.
class ShippedPartsIT {

    private static final Path ROOT = Path.of(System.getProperty("zhibao.root", "../.."));
    private static final ShippedParts PARTS = ShippedParts.of(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"case-intake", "mediation", "enforcement", "inspection", "statistics", "portal"})
    void listsEveryLibraryThatLiesInTheService(String service) throws Exception {
        var listed = PARTS.of(service).stream().map(ShippedPart::sha256).collect(Collectors.toSet());

        try (var files = Files.walk(ROOT.resolve("services").resolve(service).resolve("target/quarkus-app/lib"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".jar")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(listed).as(file.getFileName().toString()).contains(sha256(file)));
        }
    }

    @Test
    void shipsNothingThatAnAdvisoryForbids() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat(forbidden(today)).isEmpty();
    }

    @Test
    void looksAgainAtWhatWasAccepted() {
        assertThat(forbidden(LocalDate.of(2100, 1, 1))).isNotEmpty();
    }

    private static Stream<String> forbidden(LocalDate day) {
        return PARTS.matches(day).stream().filter(ShippedParts.Match::forbidden).map(ShippedParts.Match::inWords);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
