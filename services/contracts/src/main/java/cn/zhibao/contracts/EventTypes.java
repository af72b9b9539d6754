package cn.zhibao.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names events bear on the wire: `cn.zhibao.<service>.<event-in-kebab>.v<major>`.
public final class EventTypes {

    private static final Pattern WORD_START = Pattern.compile("(?<!^)(?=[A-Z])");
    private static final Pattern MAJOR = Pattern.compile("V(\\d+)$");

    private static final Map<String, Class<? extends Event>> BY_TYPE = Arrays.stream(Sender.values())
            .flatMap(sender -> sender.events().stream())
            .collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity()));

    private static final Map<Class<? extends Event>, String> BY_CLASS =
            BY_TYPE.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /// The wire name of an event record.
    public static String of(Class<? extends Event> event) {
        var type = BY_CLASS.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event + " belongs to no sender");
        }
        return type;
    }

    /// The record of a wire name; empty for a type this build does not know.
    public static Optional<Class<? extends Event>> classOf(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static String typeOf(Class<? extends Event> event) {
        var name = event.getSimpleName();
        var major = MAJOR.matcher(name);
        var version = major.find() ? major.group(1) : "1";
        var words = WORD_START.matcher(MAJOR.matcher(name).replaceFirst("")).replaceAll("-");
        return "cn.zhibao." + senderOf(event).service() + "." + words.toLowerCase(java.util.Locale.ROOT) + ".v"
                + version;
    }

    private static Sender senderOf(Class<? extends Event> event) {
        return Arrays.stream(Sender.values())
                .filter(sender -> sender.events().contains(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event + " belongs to no sender"));
    }
}
