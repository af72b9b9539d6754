package cn.zhibao.caseintake.evidence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The store this installation has chosen: a folder, or a bucket. What is set up wrongly is refused at the start.
@ApplicationScoped
class EvidenceStoreConfig {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private final String kind;
    private final Path folder;
    private final BucketConfig bucket;

    EvidenceStoreConfig(
            @ConfigProperty(name = "evidence.store", defaultValue = "folder") String kind,
            @ConfigProperty(name = "evidence.folder") Path folder,
            BucketConfig bucket) {
        this.kind = kind;
        this.folder = folder;
        this.bucket = bucket;
    }

    /// The service does not come up on a store that turns it away; on one that is silent it does, and waits for it.
    void started(@Observes StartupEvent event, EvidenceStore store) {
        if (store instanceof BucketRepository objects) {
            objects.demandWelcome();
        }
    }

    @Produces
    @Singleton
    EvidenceStore store() {
        return switch (kind) {
            case "folder" -> new FolderStore(folder.resolve("pieces"));
            case "s3" -> bucket(bucket, IncomingFolder.of(folder));
            default -> throw wrong("EVIDENCE_STORE", "is neither folder nor s3: " + kind);
        };
    }

    void close(@Disposes EvidenceStore store) {
        if (store instanceof BucketRepository objects) {
            objects.close();
        }
    }

    /// @throws IllegalStateException naming the variable that is missing or no good
    static BucketRepository bucket(BucketConfig config, IncomingFolder incoming) {
        var name = demanded("EVIDENCE_S3_BUCKET", config.bucket());
        if (!BUCKET.matcher(name).matches()) {
            throw wrong("EVIDENCE_S3_BUCKET", "is no name of a bucket: " + name);
        }
        var keys = new ObjectService.Keys(
                demanded("EVIDENCE_S3_ACCESS_KEY", config.accessKey()),
                demanded("EVIDENCE_S3_SECRET_KEY", config.secretKey()));
        return new BucketRepository(new ObjectService(endpoint(config), name, keys, config), incoming);
    }

    private static URI endpoint(BucketConfig config) {
        var text = demanded("EVIDENCE_S3_ENDPOINT", config.endpoint());
        try {
            var address = URI.create(text);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw wrong("EVIDENCE_S3_ENDPOINT", "is no address like https://objects.example: " + text);
    }

    private static String demanded(String variable, Optional<String> value) {
        return value.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> wrong(variable, "is missing, and EVIDENCE_STORE is s3"));
    }

    private static IllegalStateException wrong(String variable, String how) {
        return new IllegalStateException(variable + " " + how);
    }
}
