package cn.zhibao.caseintake.evidence;

/// What the search for malware came to (查毒).
public enum ScanState {
    /// 未查毒: no scanner is set up.
    NOT_SCANNED,
    /// 待查毒: there is a scanner, and it has not answered yet.
    WAITING,
    /// 未发现病毒.
    CLEAN,
    /// 染毒: found after it was taken in; nobody reads it.
    INFECTED
}
