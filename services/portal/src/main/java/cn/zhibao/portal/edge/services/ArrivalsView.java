package cn.zhibao.portal.edge.services;

/// What has come into a worklist since a mark, as case-intake counts it.
///
/// @param more whether more has come than was counted
/// @param mark what to ask with the next time
public record ArrivalsView(int count, boolean more, String mark) {

    public String text() {
        return more ? count + "+" : String.valueOf(count);
    }
}
