package cn.zhibao.caseintake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// That the name of another office was found to be right (核实).
///
/// @param source where it was found
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_by") String by,
        @Column(name = "confirmed_on") LocalDate on,
        @Column(name = "confirmed_source") String source) {}
