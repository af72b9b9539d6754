package cn.zhibao.portal.worklist;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The matters picked from a worklist over all its pages, each with the version that was seen. It stands in the address
/// of the list, short enough for two hundred of them.
///
/// @param picked versions by matter, in the order in which they were picked
public record Selection(Map<UUID, Integer> picked) {

    /// More than that is not done in one go.
    public static final int MOST = 200;

    public static final Selection NONE = new Selection(Map.of());

    private static final int BYTES = 16;
    private static final int LETTERS = 22;
    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9_-]{22}[0-9]{1,9}");
    private static final Pattern IN_ADDRESS = Pattern.compile("&(?:picked|pick|over)=[^&]*");

    public Selection {
        picked = Collections.unmodifiableMap(new LinkedHashMap<>(picked));
    }

    /// What an address says; whatever in it picks nothing is passed over.
    public static Selection read(String text) {
        var picked = new LinkedHashMap<UUID, Integer>();
        for (var one : text.split("\\.", MOST + 1)) {
            if (ONE.matcher(one).matches() && picked.size() < MOST) {
                var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(one.substring(0, LETTERS)));
                picked.put(new UUID(bytes.getLong(), bytes.getLong()), Integer.valueOf(one.substring(LETTERS)));
            }
        }
        return new Selection(picked);
    }

    /// What a form sends, `id@version` each; what is more than can be done in one go is left out.
    ///
    /// @throws IllegalArgumentException where it is not our form
    public static Selection of(List<String> sent) {
        var picked = new LinkedHashMap<UUID, Integer>();
        for (var one : sent) {
            var parts = one.split("@", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(one);
            }
            var id = UUID.fromString(parts[0]);
            if (picked.size() < MOST || picked.containsKey(id)) {
                picked.put(id, Integer.parseInt(parts[1]));
            }
        }
        return new Selection(picked);
    }

    /// How an address says it.
    public String text() {
        return picked.entrySet().stream()
                .map(one -> letters(one.getKey()) + one.getValue())
                .collect(Collectors.joining("."));
    }

    private static String letters(UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// An address of a list with this selection in it, and no other.
    public String on(String address) {
        var bare = bare(address);
        return picked.isEmpty() ? bare : bare + (bare.contains("?") ? "&" : "?") + "picked=" + text();
    }

    /// The address without any selection.
    public static String bare(String address) {
        return IN_ADDRESS.matcher(address).replaceAll("");
    }

    public boolean holds(UUID id) {
        return picked.containsKey(id);
    }

    public boolean isEmpty() {
        return picked.isEmpty();
    }

    /// Without those that stand on a page, which its boxes say anew.
    public Selection without(List<UUID> shown) {
        var elsewhere = new LinkedHashMap<>(picked);
        shown.forEach(elsewhere::remove);
        return new Selection(elsewhere);
    }

    /// Each as a box sends it.
    public List<String> sent() {
        return picked.entrySet().stream()
                .map(one -> one.getKey() + "@" + one.getValue())
                .toList();
    }
}
