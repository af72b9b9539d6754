package cn.zhibao.legalclock;

/// An entry that cannot stand (计时账有误): which one, and why.
public final class LedgerFault extends RuntimeException {

    private final int entry;
    private final transient Wording reason;

    LedgerFault(int entry, String zh, String en) {
        super("entry " + entry + ": " + en);
        this.entry = entry;
        this.reason = new Wording(zh, en);
    }

    /// The number of the entry.
    public int entry() {
        return entry;
    }

    public Wording reason() {
        return reason;
    }
}
