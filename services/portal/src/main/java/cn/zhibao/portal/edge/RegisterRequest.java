package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.steps.Channel;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The registration form as it was sent.
///
/// @param seen the version of its draft that the window has seen; empty where it has kept none
/// @param relatedTo the number of the case it is linked with once it is registered; mostly empty
public record RegisterRequest(
        String key,
        String seen,
        String source,
        String channel,
        String right,
        String rightNumber,
        String title,
        String receivedOn,
        String region,
        String relatedTo) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NUMBER = 60;

    static RegisterRequest blank(String key, List<RegionCode> regions) {
        return new RegisterRequest(
                key,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                regions.size() == 1 ? regions.getFirst().digits() : "",
                "");
    }

    /// The same form with what was named already: the right, where it came from, and where it is registered.
    RegisterRequest about(MultivaluedMap<String, String> named) {
        var office = text(named, "region");
        return new RegisterRequest(
                key,
                seen,
                text(named, "source"),
                channel,
                text(named, "right"),
                text(named, "rightNumber"),
                title,
                text(named, "receivedOn"),
                office.isEmpty() ? region : office,
                text(named, "relatedTo"));
    }

    /// The same form, to be linked with a case once it is registered.
    RegisterRequest relatedTo(String caseNo) {
        return new RegisterRequest(key, seen, source, channel, right, rightNumber, title, receivedOn, region, caseNo);
    }

    static RegisterRequest of(MultivaluedMap<String, String> form) {
        return new RegisterRequest(
                text(form, "key"),
                text(form, "seen"),
                text(form, "source"),
                text(form, "channel"),
                text(form, "right"),
                text(form, "rightNumber"),
                text(form, "title"),
                text(form, "receivedOn"),
                text(form, "region"),
                text(form, "relatedTo"));
    }

    /// The draft that this form is: both go by one key.
    Optional<UUID> draft() {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The form's fields as they were filled in, each with what is wrong with it.
    List<FieldView> fields(List<RegionCode> regions, WordsView words, Lang lang, Map<String, String> faults) {
        return Stream.of(
                        FieldView.select("source", "source", words.fieldSource(), sources(lang))
                                .filled(source, faults.getOrDefault("source", "")),
                        FieldView.select("channel", "channel", words.fieldChannel(), channels(lang))
                                .optional()
                                .filled(channel, faults.getOrDefault("channel", "")),
                        FieldView.select("right", "right", words.fieldRight(), rights(lang))
                                .filled(right, faults.getOrDefault("right", "")),
                        FieldView.line(
                                        "rightNumber",
                                        "rightNumber",
                                        words.fieldRightNumber(),
                                        LONGEST_NUMBER,
                                        words.fieldRightNumberHint(),
                                        false)
                                .filled(rightNumber, faults.getOrDefault("rightNumber", "")),
                        FieldView.line(
                                        "title",
                                        "title",
                                        words.fieldTitleLabel(),
                                        LONGEST_TITLE,
                                        words.fieldTitleHint(),
                                        true)
                                .filled(title, faults.getOrDefault("title", "")),
                        FieldView.day(
                                        "receivedOn",
                                        "receivedOn",
                                        words.fieldReceived(),
                                        words.fieldReceivedHint(),
                                        false)
                                .filled(receivedOn, faults.getOrDefault("receivedOn", "")),
                        FieldView.select("region", "region", words.fieldRegion(), options(regions, lang))
                                .filled(region, faults.getOrDefault("region", "")))
                .toList();
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (source.isEmpty()) {
            faults.put("source", words.faultChoose(words.fieldSource()));
        }
        if (right.isEmpty()) {
            faults.put("right", words.faultChoose(words.fieldRight()));
        }
        if (rightNumber.length() > LONGEST_NUMBER) {
            faults.put("rightNumber", words.faultTooLong(words.fieldRightNumber(), LONGEST_NUMBER));
        }
        if (title.isEmpty()) {
            faults.put("title", words.faultRequired(words.fieldTitleLabel()));
        }
        if (title.length() > LONGEST_TITLE) {
            faults.put("title", words.faultTooLong(words.fieldTitleLabel(), LONGEST_TITLE));
        }
        if (!DayText.meansToday(receivedOn) && DayText.read(receivedOn).isEmpty()) {
            faults.put("receivedOn", words.faultDate(words.fieldReceived()));
        }
        if (region.isEmpty()) {
            faults.put("region", words.faultChoose(words.fieldRegion()));
        }
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, String> matter() {
        var matter = new LinkedHashMap<>(Map.of("region", region, "source", source, "right", right, "title", title));
        Map.of("channel", channel, "rightNumber", rightNumber, "relatedTo", relatedTo)
                .forEach((field, typed) -> {
                    if (!typed.isEmpty()) {
                        matter.put(field, typed);
                    }
                });
        DayText.read(receivedOn).ifPresent(day -> matter.put("receivedOn", day.toString()));
        return matter;
    }

    /// What was typed into it, by field.
    Map<String, String> typed() {
        return Map.of(
                "key", key,
                "seen", seen,
                "source", source,
                "channel", channel,
                "right", right,
                "rightNumber", rightNumber,
                "title", title,
                "receivedOn", receivedOn,
                "region", region,
                "relatedTo", relatedTo);
    }

    private static List<FieldView.Option> sources(Lang lang) {
        return Arrays.stream(SourceKind.values())
                .map(source -> new FieldView.Option(source.name(), lang.pick(source.zh(), source.en())))
                .toList();
    }

    private static List<FieldView.Option> channels(Lang lang) {
        return Arrays.stream(Channel.values())
                .map(channel -> new FieldView.Option(channel.name(), lang.pick(channel)))
                .toList();
    }

    private static List<FieldView.Option> rights(Lang lang) {
        return Arrays.stream(RightKind.values())
                .map(right -> new FieldView.Option(right.name(), lang.pick(right.zh(), right.en())))
                .toList();
    }

    private static List<FieldView.Option> options(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
