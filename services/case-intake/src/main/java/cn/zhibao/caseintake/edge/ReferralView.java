package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.referral.Addressee;
import cn.zhibao.caseintake.referral.Correspondence;
import cn.zhibao.caseintake.referral.DayTime;
import cn.zhibao.caseintake.referral.Forwarding;
import cn.zhibao.caseintake.referral.Handover;
import cn.zhibao.caseintake.referral.Outcome;
import cn.zhibao.caseintake.referral.PartnerKind;
import cn.zhibao.caseintake.referral.Referral;
import cn.zhibao.caseintake.referral.ReferralAnswer;
import cn.zhibao.caseintake.referral.ReferralBox;
import cn.zhibao.caseintake.referral.ReferralKind;
import cn.zhibao.caseintake.referral.ReferralPiece;
import cn.zhibao.caseintake.referral.ReferralStatus;
import cn.zhibao.caseintake.referral.ReferralStep;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.clock.ClockView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.Reckoning;
import cn.zhibao.legalclock.TermUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message between offices, as one of its two sides sees it. The receiver sees of the sender's matter its number
/// alone.
///
/// @param region of the caller's own side
/// @param caseId the sender's matter; null for the receiver
/// @param dueOn the day agreed, or that of the time limit that runs; null where there is none
/// @param dueAt the minute, where the time limit runs in hours
/// @param isOverdue whether that has passed with nothing done
/// @param refusalReason why it did not go to the police; null for the receiver
/// @param answer what became of it; null while nothing has
/// @param steps what can be done about it next, by whoever has the role
public record ReferralView(
        UUID id,
        String region,
        ReferralBox side,
        @Nullable UUID caseId,
        String caseNo,
        String fromRegion,
        @Nullable String toRegion,
        ReferralKind kind,
        AddresseeView partner,
        RightKind right,
        String subject,
        String reason,
        String basis,
        ReferralStatus status,
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
        @Nullable ForwardingView forwarding,
        @Nullable HandoverView handover,
        List<PieceView> pieces,
        @Nullable AnswerView answer,
        List<ClockView> clocks,
        Set<ReferralStep> steps,
        int version) {

    /// The other office, by the name it had when the message was written.
    ///
    /// @param en null where no name in English was known
    /// @param confirmed whether that name was confirmed then
    public record AddresseeView(
            String code,
            PartnerKind kind,
            String zh,
            @Nullable String en,
            String region,
            boolean inside,
            boolean confirmed) {

        static AddresseeView of(Addressee to) {
            return new AddresseeView(to.code(), to.kind(), to.zh(), to.en(), to.place(), to.inside(), to.confirmed());
        }
    }

    /// A piece of evidence that goes with it.
    ///
    /// @param evidenceId null for the receiver, who has no access to it
    public record PieceView(@Nullable UUID evidenceId, String name, long size, String sha256) {

        static PieceView of(ReferralPiece piece, boolean isOurs) {
            return new PieceView(isOurs ? piece.evidenceId() : null, piece.name(), piece.size(), piece.sha256());
        }
    }

    /// What the police told of passing it on to whoever is competent.
    public record ForwardingView(
            String to, LocalDate on, @Nullable LocalTime time) {

        static ForwardingView of(Forwarding told) {
            return new ForwardingView(told.to(), told.on(), told.time());
        }
    }

    /// What became of the goods once the police filed it.
    ///
    /// @param goods null where there was nothing to hand over, for which `noGoods` is the reason
    public record HandoverView(
            @Nullable String goods,
            @Nullable String noGoods,
            @Nullable String to,
            @Nullable String receipt,
            LocalDate on) {

        static HandoverView of(Handover told) {
            return new HandoverView(told.goods(), told.noGoods(), told.to(), told.receipt(), told.on());
        }
    }

    /// What became of it.
    ///
    /// @param caseId the receiver's matter; null for the sender
    public record AnswerView(
            Outcome outcome,
            @Nullable String number,
            @Nullable String reason,
            @Nullable UUID caseId,
            LocalDate on) {

        static AnswerView of(ReferralAnswer answer, boolean isTheirs) {
            return new AnswerView(
                    answer.outcome(),
                    answer.number().orElse(null),
                    answer.reason().orElse(null),
                    isTheirs ? answer.caseId().orElse(null) : null,
                    answer.answeredOn());
        }
    }

    static ReferralView of(Correspondence one, Jurisdiction jurisdiction, Timekeeper timekeeper, LocalDate today) {
        var referral = one.referral();
        var side = one.side(jurisdiction);
        var isSender = side == ReferralBox.OUT;
        var isReceiver = referral.toRegion().filter(jurisdiction::covers).isPresent();
        var clocks = one.clocks().stream()
                .flatMap(clock -> timekeeper.clock(clock.rule(), clock.start(), clock.stopped()).stream())
                .toList();
        var running = clocks.stream()
                .filter(clock -> clock.state() == Reckoning.State.RUNNING)
                .findFirst();
        var due = running.map(ClockView::due).or(referral::dueOn);
        return new ReferralView(
                referral.id(),
                (isSender ? referral.region() : referral.toRegion().orElseThrow()).digits(),
                side,
                isSender ? referral.caseId() : null,
                referral.caseNo(),
                referral.region().digits(),
                referral.toRegion().map(RegionCode::digits).orElse(null),
                referral.kind(),
                AddresseeView.of(referral.addressee()),
                referral.right(),
                referral.subject(),
                referral.reason(),
                referral.basis(),
                referral.status(),
                due.orElse(null),
                running.flatMap(clock -> minute(clock, referral)).orElse(null),
                isOverdue(one, running, today),
                referral.enteredBy(),
                referral.enteredAt(),
                referral.decidedBy().orElse(null),
                referral.decidedAt().orElse(null),
                isSender ? referral.refusalReason().orElse(null) : null,
                referral.sentAt().orElse(null),
                referral.receivedOn().orElse(null),
                referral.receipt().flatMap(DayTime::time).orElse(null),
                referral.reconsideredOn().orElse(null),
                referral.forwarding().map(ForwardingView::of).orElse(null),
                referral.handover().map(HandoverView::of).orElse(null),
                one.pieces().stream()
                        .map(piece -> PieceView.of(piece, isSender))
                        .toList(),
                one.answer().map(answer -> AnswerView.of(answer, isReceiver)).orElse(null),
                clocks,
                one.steps(jurisdiction),
                referral.version());
    }

    /// What runs in hours runs from the approval.
    private static Optional<Instant> minute(ClockView clock, Referral referral) {
        return clock.unit() == TermUnit.HOUR
                ? referral.decidedAt().map(at -> at.plus(java.time.Duration.ofHours(clock.term())))
                : Optional.empty();
    }

    /// A clock that runs says so itself; a day agreed has passed while nothing was answered.
    private static boolean isOverdue(Correspondence one, Optional<ClockView> running, LocalDate today) {
        return running.map(clock -> clock.overdue() > 0)
                .orElseGet(() -> one.answer().isEmpty()
                        && one.referral().dueOn().filter(today::isAfter).isPresent());
    }
}
