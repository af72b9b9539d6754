package cn.zhibao.caseintake.rights;

import java.time.LocalDate;
import java.util.Optional;

/// Whether a right stands on a day (有效期). It is pointed out and keeps nobody from anything: whether the act lay within
/// it
/// is for the room that examines the matter.
public enum Validity {
    /// Not known from when until when it stands.
    UNKNOWN,
    NOT_YET,
    IN_FORCE,
    EXPIRED;

    static Validity on(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (to.filter(day::isAfter).isPresent()) {
            return EXPIRED;
        }
        if (from.filter(day::isBefore).isPresent()) {
            return NOT_YET;
        }
        return from.isPresent() && to.isPresent() ? IN_FORCE : UNKNOWN;
    }
}
