package cn.zhibao.innocent;

/// Which status may follow which.
public enum MediationStatus {
    OPEN,
    AGREED;

    boolean mayBecome(MediationStatus next) {
        return switch (this) {
            case OPEN -> next == AGREED;
            case AGREED -> false;
        };
    }
}
