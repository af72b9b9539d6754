package cn.zhibao.caseintake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The police who received a transfer were not competent and passed it on (转送有管辖权机关), as they told the office.
///
/// @param to the organ that is competent
@Embeddable
public record Forwarding(
        @Column(name = "forwarded_to") String to,
        @Column(name = "forwarded_on") LocalDate on,
        @Column(name = "forwarded_time") @Nullable LocalTime time) {

    /// @throws cn.zhibao.chassis.problem.Refused where it lies before the receipt, or ahead of now
    static Forwarding told(ForwardTransfer command, DayTime receipt, Instant now) {
        command.at().demandBetween(receipt, now);
        return new Forwarding(
                command.to(), command.at().day(), command.at().time().orElse(null));
    }

    DayTime at() {
        return new DayTime(on, Optional.ofNullable(time));
    }
}
