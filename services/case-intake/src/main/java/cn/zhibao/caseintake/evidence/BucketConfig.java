package cn.zhibao.caseintake.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// The bucket of an S3-compatible store of objects, as this installation names it.
@ConfigMapping(prefix = "evidence.s3")
interface BucketConfig {

    Optional<String> endpoint();

    Optional<String> bucket();

    @WithDefault("us-east-1")
    String region();

    /// Whether the bucket stands in the path of an address, as most stores want it, or before its host.
    @WithDefault("true")
    boolean pathStyle();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /// How long one transfer of eight megabytes may take, or the silence in the middle of one.
    @WithDefault("60S")
    Duration patience();
}
