package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence, as case-intake sends it.
public record EvidenceView(
        UUID id,
        UUID caseId,
        String name,
        String kind,
        String mediaType,
        long size,
        String sha256,
        String status,
        String scan,
        LocalDate takenOn,
        @Nullable String takenAt,
        String takenBy,
        @Nullable String takenFrom,
        Instant receivedAt,
        String receivedBy,
        int version) {

    /// Whether a browser shows it as a picture.
    public boolean isPicture() {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png") || mediaType.equals("image/webp");
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /// Whether its file is given out at all.
    public boolean isReadable() {
        return scan.equals("CLEAN") || scan.equals("NOT_SCANNED");
    }
}
