package cn.zhibao.portal.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done with one or many matters from a worklist. The service decides; this says beforehand what it will
/// say.
public enum Deed {
    CLAIM("claim"),
    ASSIGN("assignment"),
    HOLD("hold"),
    RETURN("return"),
    RELEASE("release");

    private final String noun;

    Deed(String noun) {
        this.noun = noun;
    }

    /// How it stands in forms and element ids.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is created at the service: the last part of the route's path.
    public String noun() {
        return noun;
    }

    /// Why it cannot be done with a matter, if so.
    ///
    /// @param presides whether whoever does it decides about others' matters too
    public Optional<Skip> skip(Standing standing, boolean presides) {
        if (standing.isFinished()) {
            return Optional.of(Skip.FINISHED);
        }
        return switch (this) {
            case CLAIM -> standing.isNobodys() ? Optional.empty() : Optional.of(Skip.TAKEN);
            case ASSIGN -> presides ? Optional.empty() : unlessMine(standing, false);
            case HOLD, RELEASE -> unlessMine(standing, presides);
            case RETURN ->
                unlessMine(standing, presides)
                        .or(() -> standing.isHeld() ? Optional.empty() : Optional.of(Skip.NOT_HELD));
        };
    }

    private static Optional<Skip> unlessMine(Standing standing, boolean presides) {
        if (standing.isNobodys()) {
            return Optional.of(Skip.NOBODYS);
        }
        return standing.isMine() || presides ? Optional.empty() : Optional.of(Skip.OTHERS);
    }

    public static Optional<Deed> of(String code) {
        return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
    }
}
