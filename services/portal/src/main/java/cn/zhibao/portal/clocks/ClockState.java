package cn.zhibao.portal.clocks;

/// What a clock does: it runs, stands still (中止), or is over because what it was about has been done.
public enum ClockState {
    RUNNING,
    SUSPENDED,
    STOPPED
}
