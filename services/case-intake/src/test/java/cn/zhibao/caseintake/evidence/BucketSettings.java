package cn.zhibao.caseintake.evidence;

import java.time.Duration;
import java.util.Optional;

/// A bucket as a test names it.
record BucketSettings(
        Optional<String> endpoint,
        Optional<String> bucket,
        Optional<String> accessKey,
        Optional<String> secretKey,
        Duration patience)
        implements BucketConfig {

    static BucketSettings of(String endpoint, String bucket, String accessKey, String secretKey) {
        return new BucketSettings(
                Optional.of(endpoint),
                Optional.of(bucket),
                Optional.of(accessKey),
                Optional.of(secretKey),
                Duration.ofSeconds(20));
    }

    @Override
    public String region() {
        return "us-east-1";
    }

    @Override
    public boolean pathStyle() {
        return true;
    }
}
