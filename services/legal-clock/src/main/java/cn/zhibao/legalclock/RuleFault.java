package cn.zhibao.legalclock;

/// A decision about a rule that cannot be taken (规则有误): which part of it, and why.
public final class RuleFault extends IllegalArgumentException {

    private final String part;
    private final transient Wording reason;

    RuleFault(String part, String zh, String en) {
        super(part + ": " + en);
        this.part = part;
        this.reason = new Wording(zh, en);
    }

    /// The component of the [RuleDecision] that is wrong.
    public String part() {
        return part;
    }

    public Wording reason() {
        return reason;
    }
}
