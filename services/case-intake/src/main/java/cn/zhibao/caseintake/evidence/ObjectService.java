package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Speaks S3 to one bucket: blocking, with limits to time and repetition, and never with more than some kilobytes of a
/// file in memory. Whatever goes wrong on the other side is a refusal to come again, and never takes an object for gone
/// that the store has not said to be.
final class ObjectService {

    private static final Logger LOG = Logger.getLogger(ObjectService.class);

    /// A larger file goes by parts of this size, or of a larger one where it would need more than a store takes.
    private static final long PART = 8L * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;
    private static final int ATTEMPTS = 3;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /// What moves no file is answered within this, its repetitions included: some of it is asked under a lock.
    private static final Duration SHORT = Duration.ofSeconds(10);

    private static final Consumer<AwsRequestOverrideConfiguration.Builder> SOON =
            one -> one.apiCallTimeout(SHORT).apiCallAttemptTimeout(SHORT.dividedBy(2));

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int NOT_AS_ASKED = 412;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Client store;
    private final URI endpoint;
    private final String bucket;

    /// Whether the store is asked not to overwrite; one that answers that it cannot is not asked again.
    private volatile boolean asksOnlyNew = true;

    /// What an object is known by: any change of it changes this.
    ///
    /// @param checksum what the store itself has reckoned, where it has
    record Standing(long size, String etag, Optional<String> checksum) {}

    /// Who we are to the store.
    record Keys(String access, String secret) {
        @Override
        public String toString() {
            return access;
        }
    }

    ObjectService(URI endpoint, String bucket, Keys keys, BucketConfig config) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        var credentials = AwsBasicCredentials.create(keys.access(), keys.secret());
        this.store = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(config.region()))
                .forcePathStyle(config.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(config.patience()))
                .overrideConfiguration(all -> all.apiCallAttemptTimeout(config.patience())
                        .apiCallTimeout(config.patience().multipliedBy(ATTEMPTS))
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
                .build();
    }

    /// Looks whether the bucket is there and lets us list and write. A store that is silent is waited for.
    ///
    /// @throws IllegalStateException where the store turns us away
    void demandWelcome(String prefix, String key) {
        try {
            list(prefix);
            store.putObject(
                    put -> put.bucket(bucket).key(key).overrideConfiguration(SOON), RequestBody.fromString("zhibao"));
            LOG.infof("evidence stands in bucket %s at %s", bucket, endpoint);
        } catch (S3Exception said) {
            if (!isTrouble(said)) {
                throw new IllegalStateException("the store of evidence turns us away: " + why(said));
            }
            LOG.warnf("the store of evidence is waited for: %s", why(said));
        } catch (SdkException | UncheckedIOException silent) {
            LOG.warnf("the store of evidence is waited for: %s: %s", endpoint, silent.getMessage());
        }
    }

    void close() {
        store.close();
    }

    Optional<Standing> find(String key) {
        return asked(() -> {
            try {
                var head = store.headObject(look -> look.bucket(bucket)
                        .key(key)
                        .checksumMode(ChecksumMode.ENABLED)
                        .overrideConfiguration(SOON));
                return Optional.of(new Standing(
                        head.contentLength(),
                        Objects.requireNonNullElse(head.eTag(), ""),
                        Optional.ofNullable(head.checksumSHA256()).map(ObjectService::withoutParts)));
            } catch (S3Exception said) {
                demandBucket(said, key);
                return Optional.empty();
            }
        });
    }

    /// Of an object that came by parts some stores tell how many behind the checksum.
    private static String withoutParts(String checksum) {
        return checksum.replaceFirst("-\\d+$", "");
    }

    /// To the question for an object, a store says the same of an object and of a bucket that it has not.
    private void demandBucket(S3Exception said, String key) {
        if (said.statusCode() != NOT_FOUND) {
            throw said;
        }
        list(key);
    }

    private void list(String prefix) {
        store.listObjectsV2(
                list -> list.bucket(bucket).prefix(prefix).maxKeys(1).overrideConfiguration(SOON));
    }

    /// Sends a file to a place where none stands; one that comes to stand there meanwhile is left.
    ///
    /// @return what the store will say of it where it reckons itself, and has got what was sent
    String put(String key, Path file, long size, String sha256) throws IOException {
        return size > PART ? putByParts(key, file, size) : putWhole(key, file, size, sha256);
    }

    private String putWhole(String key, Path file, long size, String sha256) throws IOException {
        var checksum = Hashes.base64(sha256);
        try (var body = new FileBody(file, 0, size)) {
            onlyNew(condition -> store.putObject(
                    put -> put.bucket(bucket).key(key).checksumSHA256(checksum).ifNoneMatch(condition),
                    body.request()));
        }
        return checksum;
    }

    private String putByParts(String key, Path file, long size) throws IOException {
        var length = Math.max(PART, Math.ceilDiv(size, MOST_PARTS));
        var begun = asked(() -> store.createMultipartUpload(
                        begin -> begin.bucket(bucket).key(key).checksumAlgorithm(ChecksumAlgorithm.SHA256)))
                .uploadId();
        var stands = false;
        try {
            var hashes = new ArrayList<String>();
            var parts = new ArrayList<CompletedPart>();
            for (var at = 0L; at < size; at += length) {
                try (var part = new FileBody(file, at, Math.min(length, size - at))) {
                    hashes.add(part.sha256());
                    parts.add(putPart(key, begun, hashes, part));
                }
            }
            stands = onlyNew(condition -> store.completeMultipartUpload(end -> end.bucket(bucket)
                    .key(key)
                    .uploadId(begun)
                    .multipartUpload(all -> all.parts(parts))
                    .ifNoneMatch(condition)));
            return Hashes.base64(hashes);
        } finally {
            if (!stands) {
                drop(key, begun);
            }
        }
    }

    private CompletedPart putPart(String key, String begun, List<String> hashes, FileBody part) {
        var number = hashes.size();
        var checksum = Hashes.base64(hashes.getLast());
        var body = part.request();
        var etag = asked(() -> store.uploadPart(
                        put -> put.bucket(bucket)
                                .key(key)
                                .uploadId(begun)
                                .partNumber(number)
                                .checksumSHA256(checksum),
                        body))
                .eTag();
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(etag)
                .checksumSHA256(checksum)
                .build();
    }

    /// Calls on the condition that nothing stands there yet; whether the call was done.
    private boolean onlyNew(Consumer<@Nullable String> call) {
        return asked(() -> {
            try {
                call.accept(asksOnlyNew ? "*" : null);
                return true;
            } catch (S3Exception said) {
                if (said.statusCode() == NOT_IMPLEMENTED && asksOnlyNew) {
                    LOG.infof("bucket %s takes no condition; it is looked at before each file", bucket);
                    asksOnlyNew = false;
                    call.accept(null);
                    return true;
                }
                if (said.statusCode() == NOT_AS_ASKED || said.statusCode() == CONFLICT) {
                    return false;
                }
                throw said;
            }
        });
    }

    /// The bytes of an object, as long as it is the one that was found.
    InputStream fetch(String key, Standing standing) {
        return new FetchedObject(standing.size(), at -> asked(() -> from(key, standing, at)));
    }

    private InputStream from(String key, Standing standing, long at) {
        return store.getObject(get -> {
            get.bucket(bucket).key(key).ifMatch(standing.etag());
            if (at > 0) {
                get.range("bytes=" + at + "-");
            }
        });
    }

    /// Moves an object aside, as long as it is the one that was found.
    void move(String key, String aside, Standing standing) {
        asked(() -> store.copyObject(copy -> copy.sourceBucket(bucket)
                .sourceKey(key)
                .copySourceIfMatch(standing.etag())
                .destinationBucket(bucket)
                .destinationKey(aside)));
        delete(key);
    }

    void delete(String key) {
        asked(() -> store.deleteObject(gone -> gone.bucket(bucket).key(key).overrideConfiguration(SOON)));
    }

    /// The names that begin so and have stood since before an instant.
    List<String> names(String prefix, Instant before) {
        return asked(() -> store
                .listObjectsV2Paginator(
                        list -> list.bucket(bucket).prefix(prefix).overrideConfiguration(SOON))
                .contents()
                .stream()
                .filter(object -> object.lastModified().isBefore(before))
                .map(S3Object::key)
                .toList());
    }

    /// Drops what was begun by parts and never ended: the store keeps it, and charges for it, until somebody does.
    void dropBegun(String prefix, Instant before) {
        asked(() -> store
                        .listMultipartUploadsPaginator(
                                list -> list.bucket(bucket).prefix(prefix).overrideConfiguration(SOON))
                        .uploads()
                        .stream()
                        .filter(begun -> begun.initiated().isBefore(before))
                        .toList())
                .forEach(begun -> drop(begun.key(), begun.uploadId()));
    }

    private void drop(String key, String begun) {
        try {
            store.abortMultipartUpload(
                    gone -> gone.bucket(bucket).key(key).uploadId(begun).overrideConfiguration(SOON));
        } catch (SdkException | UncheckedIOException later) {
            LOG.warnf("upload %s by parts is dropped later: %s", begun, later.getMessage());
        }
    }

    private <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (S3Exception said) {
            LOG.log(isTrouble(said) ? Logger.Level.WARN : Logger.Level.ERROR, "the store of evidence: " + why(said));
            throw new Refused(EvidenceRefusal.STORE_AWAY);
        } catch (SdkException | UncheckedIOException silent) {
            LOG.warnf("the store of evidence is away: %s: %s", endpoint, silent.getMessage());
            throw new Refused(EvidenceRefusal.STORE_AWAY);
        }
    }

    /// A fault of the store that passes, and not a no.
    private static boolean isTrouble(S3Exception said) {
        return said.statusCode() >= SERVER_FAULT || said.statusCode() == TOO_MANY;
    }

    /// What a person has to look at, without anything a store repeats of the request.
    private String why(S3Exception said) {
        var details = said.awsErrorDetails();
        var code = details == null || details.errorCode() == null ? "" : details.errorCode();
        return "bucket %s at %s: %s (%d %s)"
                .formatted(bucket, endpoint, hint(code, said.statusCode()), said.statusCode(), code);
    }

    private static String hint(String code, int status) {
        return switch (code) {
            case "NoSuchBucket" -> "there is no such bucket, see EVIDENCE_S3_BUCKET";
            case "InvalidAccessKeyId", "SignatureDoesNotMatch" ->
                "our keys are wrong, see EVIDENCE_S3_ACCESS_KEY and EVIDENCE_S3_SECRET_KEY";
            case "PermanentRedirect", "AuthorizationHeaderMalformed" ->
                "another region or way of address, see EVIDENCE_S3_REGION and EVIDENCE_S3_PATH_STYLE";
            default -> status == FORBIDDEN ? "our keys may not list, read, write and delete there" : "it answers";
        };
    }

    /// A stretch of a file as a body that can be sent again from its beginning.
    private static final class FileBody implements ContentStreamProvider, AutoCloseable {

        private final Path file;
        private final long at;
        private final long length;
        private InputStream bytes = InputStream.nullInputStream();

        FileBody(Path file, long at, long length) {
            this.file = file;
            this.at = at;
            this.length = length;
        }

        String sha256() throws IOException {
            try (var slice = FileSlice.of(file, at, length)) {
                return Hashes.of(slice);
            }
        }

        RequestBody request() {
            return RequestBody.fromContentProvider(this, length, "application/octet-stream");
        }

        @Override
        public InputStream newStream() {
            try {
                bytes.close();
                bytes = FileSlice.of(file, at, length);
                return bytes;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
