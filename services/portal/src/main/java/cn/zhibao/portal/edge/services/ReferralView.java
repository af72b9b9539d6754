package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message between offices, as the reader's side sees it.
///
/// @param side `OUT` for the sender, `IN` for the receiver
/// @param caseId the sender's matter; null for the receiver
/// @param dueOn the day agreed, or that of the time limit that runs; null where there is none
/// @param dueAt the minute, where the time limit runs in hours
/// @param steps what can be done about it next, by whoever has the role
public record ReferralView(
        UUID id,
        String side,
        @Nullable UUID caseId,
        String caseNo,
        String fromRegion,
        String kind,
        PartnerView partner,
        String subject,
        String reason,
        String basis,
        String status,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean isOverdue,
        String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusalReason,
        @Nullable Instant sentAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reconsideredOn,
        List<Piece> pieces,
        @Nullable Answer answer,
        List<ClockView> clocks,
        Set<String> steps,
        int version) {

    /// A piece of evidence that goes with it; the receiver has no access to it.
    public record Piece(@Nullable UUID evidenceId, String name, long size, String sha256) {}

    /// What became of it.
    ///
    /// @param caseId the receiver's matter; null for the sender
    public record Answer(
            String outcome,
            @Nullable String number,
            @Nullable String reason,
            @Nullable UUID caseId,
            LocalDate on) {

        public boolean isAccepted() {
            return outcome.equals("ACCEPTED");
        }
    }

    public boolean isIncoming() {
        return side.equals("IN");
    }

    public boolean isToThePolice() {
        return kind.equals("CRIMINAL_TRANSFER");
    }
}
