package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of the reporter of a matter without opening anything.
public record ReporterView(
        boolean isShielded,
        @Nullable LocalDate shieldedOn,
        @Nullable String shieldedBy,
        List<Opening> openings) {

    /// How far an opening is.
    public enum State {
        ASKED,
        APPROVED,
        OPENED,
        OVER
    }

    /// One time that somebody wanted to know.
    public record Opening(
            UUID id,
            String reason,
            String askedBy,
            Instant askedAt,
            @Nullable String approvedBy,
            @Nullable Instant openedAt,
            State state,
            int version) {}

    /// Who it is, for the one who has just opened it.
    public record Identity(String name, String idNumber, String contact) {

        @Override
        public String toString() {
            return "Identity[shielded]";
        }
    }
}
