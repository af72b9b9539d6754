package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
        @Nullable LocalTime receivedTime,
        @Nullable LocalDate reconsideredOn,
        @Nullable Forwarding forwarding,
        @Nullable Handover handover,
        List<Piece> pieces,
        @Nullable Answer answer,
        List<ClockView> clocks,
        Set<String> steps,
        int version) {

    /// A piece of evidence that goes with it; the receiver has no access to it.
    public record Piece(@Nullable UUID evidenceId, String name, long size, String sha256) {}

    /// What the police told of passing it on to whoever is competent.
    public record Forwarding(
            String to, LocalDate on, @Nullable LocalTime time) {}

    /// What became of the goods once the police filed it.
    ///
    /// @param goods null where there was nothing to hand over, for which `noGoods` is the reason
    public record Handover(
            @Nullable String goods,
            @Nullable String noGoods,
            @Nullable String to,
            @Nullable String receipt,
            LocalDate on) {}

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

    /// Whether the hours within which the police passed it on cannot be counted, because a minute is not known.
    public boolean isForwardedAtNoMinute() {
        return forwarding != null
                && clocks.stream().noneMatch(clock -> clock.rule().equals("T-POLICE-FWD"));
    }

    public boolean isToThePolice() {
        return kind.equals("CRIMINAL_TRANSFER");
    }
}
