package cn.zhibao.statistics;

/// The counts of a region, a year and a procedure: carried over (旧存), opened (新收), closed (结案).
///
/// @param carriedOver opened before 1 January and not closed before 1 January
/// @param opened opened in the year
/// @param closed closed in the year, whenever opened
public record Figures(long carriedOver, long opened, long closed) {

    public static final Figures NONE = new Figures(0, 0, 0);

    /// Still open at the end (未结).
    public long pending() {
        return carriedOver + opened - closed;
    }

    public Figures plus(Figures other) {
        return new Figures(carriedOver + other.carriedOver, opened + other.opened, closed + other.closed);
    }
}
