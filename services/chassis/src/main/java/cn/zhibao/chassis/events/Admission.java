package cn.zhibao.chassis.events;

/// What the inbox does with an arriving event. Pure: the same knowledge gives the same answer.
enum Admission {
    /// The next of its stream: apply it.
    APPLY,
    /// Applied before: acknowledge and forget.
    DUPLICATE,
    /// An earlier one of its stream has not come yet: wait for it.
    GAP,
    /// Its case is parked: queue behind.
    BEHIND;

    /// @param lastVersion the version of the stream applied last, 0 for none
    /// @param version the version of the arriving event
    /// @param caseParked whether an event of the case could not be applied
    static Admission of(int lastVersion, int version, boolean caseParked) {
        if (version <= lastVersion) {
            return DUPLICATE;
        }
        if (caseParked) {
            return BEHIND;
        }
        return version == lastVersion + 1 ? APPLY : GAP;
    }
}
