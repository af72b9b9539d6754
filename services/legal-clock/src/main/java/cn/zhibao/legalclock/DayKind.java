package cn.zhibao.legalclock;

/// What a calendar day is to an office: does it work on it, and is that official or only assumed.
public enum DayKind {
    /// 工作日: Monday to Friday of a year whose notice is known, not given off.
    WORKING(true, true),
    /// 双休日: Saturday or Sunday that no notice speaks of.
    WEEKEND(false, true),
    /// 放假: a day a notice gives off, a weekday exchanged for a weekend day among them.
    HOLIDAY(false, true),
    /// 调休上班: a Saturday or Sunday a notice declares a working day.
    MAKE_UP(true, true),
    /// Monday to Friday of a year without a notice: taken for a working day until one is published.
    ASSUMED_WORKING(true, false),
    /// Saturday or Sunday of a year without a notice.
    ASSUMED_WEEKEND(false, false);

    private final boolean working;
    private final boolean official;

    DayKind(boolean working, boolean official) {
        this.working = working;
        this.official = official;
    }

    public boolean isWorking() {
        return working;
    }

    /// False while no notice for the day's year is known.
    public boolean isOfficial() {
        return official;
    }
}
