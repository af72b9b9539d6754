package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Body of `POST /uploads/{id}/completion`.
///
/// @param sha256 the hash as the sender has reckoned it; a sender that has not leaves it to us
public record FinishUploadRequest(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
