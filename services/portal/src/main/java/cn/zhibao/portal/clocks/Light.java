package cn.zhibao.portal.clocks;

/// How urgent a clock is (期限灯), as its service judges it.
public enum Light {
    GREEN("fine"),
    AMBER("soon"),
    RED("late"),
    /// It stands still.
    GREY("held");

    private final String style;

    Light(String style) {
        this.style = style;
    }

    /// How it stands in the style sheet.
    public String style() {
        return style;
    }

    /// Whether whoever opens the case is to see it first.
    public boolean isUrgent() {
        return this == AMBER || this == RED;
    }
}
