package cn.zhibao.portal.edge;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A form as it is filled in so far, and the version of the draft that its window has seen or means to write over.
///
/// @param seen null where the window has kept nothing yet
public record DraftRequest(@Nullable String seen, Map<String, String> fields) {

    private static final String SEEN = "seen";
    private static final String OVER = "over";
    private static final Set<String> OF_THE_WINDOW = Set.of("csrf-token", "key", SEEN, OVER);
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    static DraftRequest of(MultivaluedMap<String, String> form) {
        var seen = RegisterRequest.text(form, form.containsKey(OVER) ? OVER : SEEN);
        return new DraftRequest(
                VERSION.matcher(seen).matches() ? "\"" + seen + "\"" : null,
                form.keySet().stream()
                        .filter(name -> !OF_THE_WINDOW.contains(name))
                        .collect(Collectors.toUnmodifiableMap(
                                name -> name,
                                name -> Optional.ofNullable(form.getFirst(name)).orElse(""))));
    }

    /// The body of the request to case-intake.
    Map<String, Object> draft() {
        return Map.of("fields", fields);
    }
}
