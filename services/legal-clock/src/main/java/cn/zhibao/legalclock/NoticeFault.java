package cn.zhibao.legalclock;

/// A notice that cannot be taken (通知有误): in which line, and why.
public final class NoticeFault extends IllegalArgumentException {

    private final int line;
    private final transient Wording reason;

    NoticeFault(String zh, String en) {
        this(0, new Wording(zh, en));
    }

    private NoticeFault(int line, Wording reason) {
        super(line == 0 ? reason.en() : "calendar line " + line + ": " + reason.en());
        this.line = line;
        this.reason = reason;
    }

    /// The same, found in that line of a text.
    NoticeFault at(int found) {
        return new NoticeFault(found, reason);
    }

    /// The number of the line, from 1; 0 when it is no single line's fault.
    public int line() {
        return line;
    }

    public Wording reason() {
        return reason;
    }
}
