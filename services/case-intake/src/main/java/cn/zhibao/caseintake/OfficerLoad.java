package cn.zhibao.caseintake;

/// An officer, and how many open matters they have in hand (在办).
///
/// @param open counted up to a limit
public record OfficerLoad(Officer officer, int open) {

    /// Whether there are more than were counted.
    public boolean isMore() {
        return open > OfficerRepository.MOST_LOAD;
    }
}
