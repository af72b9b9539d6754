package cn.zhibao.caseintake.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The time limits that ran and run about a message, in their order (协作期限). What is sent inside the system is there at
/// once.
final class ReferralClocks {

    /// A day on record stops a clock of days; at which hour is not known and makes no difference.
    private static final int NOON = 12;

    private ReferralClocks() {}

    static List<ReferralClock> of(Referral referral, Optional<ReferralAnswer> answer) {
        return switch (referral.kind()) {
            case CRIMINAL_TRANSFER -> ofTransfer(referral, answer);
            case ASSIST_REQUEST ->
                arrival(referral).stream()
                        .map(start -> new ReferralClock("P-ASSIST", start, answer.map(ReferralClocks::noon)))
                        .toList();
            case CLUE_NOTICE,
                    EVIDENCE_TRANSFER,
                    JOINT_CASE,
                    APPRAISAL_RECOGNITION,
                    CUSTOMS_NOTICE,
                    DEPARTMENT_TRANSFER -> List.of();
        };
    }

    private static List<ReferralClock> ofTransfer(Referral referral, Optional<ReferralAnswer> answer) {
        var clocks = new ArrayList<ReferralClock>();
        var decided = referral.decidedAt().map(DayTime::moment);
        clocks.add(new ReferralClock("T-APPROVE", DayTime.moment(referral.enteredAt()), decided));
        if (referral.status() != ReferralStatus.REFUSED) {
            decided.ifPresent(at ->
                    clocks.add(new ReferralClock("T-SEND", at, referral.sentAt().map(DayTime::moment))));
        }
        forwarding(referral).ifPresent(clocks::add);
        // Nothing says that the time of the police starts anew when they pass it on.
        referral.receivedOn()
                .ifPresent(day -> clocks.add(
                        new ReferralClock("T-POLICE-DECIDE", day.atStartOfDay(), answer.map(ReferralClocks::noon))));
        answer.ifPresent(one -> clocks.add(
                switch (one.outcome()) {
                    case RETURNED -> since(one, "T-RECONSIDER", referral.reconsideredOn());
                    case ACCEPTED ->
                        since(one, "T-HANDOVER", referral.handover().map(Handover::on));
                }));
        return List.copyOf(clocks);
    }

    /// It counts hours, so that it says nothing where the minute of receipt or of passing on is not known; that it runs
    /// is not known before they tell of it.
    private static Optional<ReferralClock> forwarding(Referral referral) {
        return referral.receipt()
                .flatMap(DayTime::minute)
                .flatMap(start -> referral.forwarding()
                        .flatMap(told -> told.at().minute())
                        .map(at -> new ReferralClock("T-POLICE-FWD", start, Optional.of(at))));
    }

    private static ReferralClock since(ReferralAnswer answer, String rule, Optional<LocalDate> done) {
        return new ReferralClock(rule, answer.answeredOn().atStartOfDay(), done.map(ReferralClocks::noon));
    }

    private static LocalDateTime noon(ReferralAnswer answer) {
        return noon(answer.answeredOn());
    }

    private static LocalDateTime noon(LocalDate day) {
        return day.atTime(NOON, 0);
    }

    private static Optional<LocalDateTime> arrival(Referral referral) {
        return referral.toRegion().isEmpty()
                ? referral.receivedOn().or(referral::sentOn).map(LocalDate::atStartOfDay)
                : referral.sentAt().map(DayTime::moment);
    }
}
