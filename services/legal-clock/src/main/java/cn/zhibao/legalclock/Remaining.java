package cn.zhibao.legalclock;

/// Working days left on a worklist: positive before the due day, 0 on it, negative from the day after.
///
/// `provisional` as in [DueDate]: some day in between belongs to a year without a notice.
public record Remaining(int workingDays, boolean provisional) {

    public boolean isOverdue() {
        return workingDays < 0;
    }
}
