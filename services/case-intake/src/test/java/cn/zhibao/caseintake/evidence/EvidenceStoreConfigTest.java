package cn.zhibao.caseintake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is set up wrongly is refused before anything is asked of a store, by the name of its variable.
class EvidenceStoreConfigTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesAFolderUnlessTold() {
        var none = new BucketSettings(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Duration.ofSeconds(1));

        assertThat(new EvidenceStoreConfig("folder", folder, none).store()).isInstanceOf(FolderStore.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://localhost:9, evidence, office, - , EVIDENCE_S3_SECRET_KEY",
                "http://localhost:9, evidence, -, secret, EVIDENCE_S3_ACCESS_KEY",
                "http://localhost:9, evidence, ' ', secret, EVIDENCE_S3_ACCESS_KEY",
                "http://localhost:9, -, office, secret, EVIDENCE_S3_BUCKET",
                "http://localhost:9, Evidence_of_ours, office, secret, EVIDENCE_S3_BUCKET",
                "http://localhost:9, a/b, office, secret, EVIDENCE_S3_BUCKET",
                "-, evidence, office, secret, EVIDENCE_S3_ENDPOINT",
                "localhost:9000, evidence, office, secret, EVIDENCE_S3_ENDPOINT",
                "ftp://localhost, evidence, office, secret, EVIDENCE_S3_ENDPOINT",
                "'http://not an address', evidence, office, secret, EVIDENCE_S3_ENDPOINT"
            })
    void namesWhatIsMissingOrNoGood(
            @org.jspecify.annotations.Nullable String endpoint,
            @org.jspecify.annotations.Nullable String bucket,
            @org.jspecify.annotations.Nullable String access,
            @org.jspecify.annotations.Nullable String secret,
            String variable) {
        var settings = new BucketSettings(
                Optional.ofNullable(endpoint),
                Optional.ofNullable(bucket),
                Optional.ofNullable(access),
                Optional.ofNullable(secret),
                Duration.ofSeconds(1));

        assertThatThrownBy(() -> new EvidenceStoreConfig("s3", folder, settings).store())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(variable);
    }

    @Test
    void knowsTwoKindsOfStore() {
        var settings = BucketSettings.of("http://localhost:9", "evidence", "office", "secret");

        assertThatThrownBy(() -> new EvidenceStoreConfig("S3 ", folder, settings).store())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("EVIDENCE_STORE");
    }

    @Test
    void tellsNobodyTheSecret() {
        assertThat(new ObjectService.Keys("office", "very-secret").toString()).doesNotContain("very-secret");
    }
}
