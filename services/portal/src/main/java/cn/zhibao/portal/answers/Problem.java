package cn.zhibao.portal.answers;

import cn.zhibao.portal.Lang;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service's refusal as RFC 9457 tells it, in both languages.
public record Problem(
        int status,
        @Nullable String type,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String detail,
        @Nullable List<Fault> errors) {

    private static final int STALE = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int UNAUTHENTICATED = 401;
    private static final int BROKEN = 500;

    /// What is wrong with one field.
    public record Fault(
            String field, String message, @Nullable String messageEn) {

        public String in(Lang lang) {
            return messageEn == null ? message : lang.pick(message, messageEn);
        }
    }

    /// A refusal that came without words.
    public static Problem bare(int status) {
        return new Problem(status, null, null, null, null, List.of());
    }

    /// The refusal in words; empty where it came without.
    public String in(Lang lang) {
        var zh = title == null ? "" : title;
        return titleEn == null ? zh : lang.pick(zh, titleEn);
    }

    /// What is said about this very case; empty where nothing is.
    public String more() {
        return detail == null ? "" : detail;
    }

    public List<Fault> faults() {
        return errors == null ? List.of() : List.copyOf(errors);
    }

    /// Somebody else changed the file in the meantime.
    public boolean isStale() {
        return status == STALE;
    }

    /// The case is not in a state in which this could be done.
    public boolean isConflict() {
        return status == CONFLICT;
    }

    public boolean isNotFound() {
        return status == NOT_FOUND;
    }

    public boolean isForbidden() {
        return status == FORBIDDEN;
    }

    public boolean isUnauthenticated() {
        return status == UNAUTHENTICATED;
    }

    /// The service failed, it did not refuse.
    public boolean isFailure() {
        return status >= BROKEN;
    }
}
