package cn.zhibao.legalclock;

/// How surely a rule is known. Only an administrator raises an unverified one, with the text at hand.
public enum Confidence {
    /// Read in the rule's own text.
    VERIFIED("已核对原文", "read in the text"),
    /// Read in a secondary source only.
    SECONDARY("仅据二手资料", "from a secondary source"),
    /// From common knowledge only: works as configuration until somebody confirms it.
    UNVERIFIED("待管理员确认", "to be confirmed by an administrator");

    private final Wording wording;

    Confidence(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    /// The mark as rule tables write it.
    static Confidence of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
