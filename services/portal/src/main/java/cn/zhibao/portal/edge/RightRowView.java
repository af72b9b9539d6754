package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.edge.services.RightsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A right of a case in a list.
///
/// @param about kind, number, classes, holder and time in one line
/// @param flags what to mind about it
/// @param end why it counts no longer; empty where it counts
public record RightRowView(UUID id, String name, boolean leads, String about, List<String> flags, String end) {

    static List<RightRowView> of(List<RightsView.Right> rights, RightsWordsView words, Lang lang) {
        return rights.stream().map(right -> of(right, words, lang)).toList();
    }

    private static RightRowView of(RightsView.Right right, RightsWordsView words, Lang lang) {
        return new RightRowView(
                right.id(),
                right.name(),
                right.leads(),
                about(right, words, lang),
                flags(right, words),
                end(right, words));
    }

    private static String about(RightsView.Right right, RightsWordsView words, Lang lang) {
        return Stream.of(
                        lang.pick(right.kind().zh(), right.kind().en()),
                        right.patentKind() == null ? null : RightFormRequest.patentKind(right.patentKind(), words),
                        right.rightNumber(),
                        right.classes().isEmpty() ? null : classes(right, words, lang),
                        right.product() == null ? null : words.ofOrigin(right.product(), text(right.origin())),
                        right.holder() == null ? null : words.heldBy(right.holder()),
                        right.validFrom() == null && right.validTo() == null
                                ? null
                                : words.valid(day(right.validFrom(), words), day(right.validTo(), words)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String classes(RightsView.Right right, RightsWordsView words, Lang lang) {
        var separator = lang.pick("、", ", ");
        var listed =
                words.ofClasses(right.classes().stream().map(String::valueOf).collect(Collectors.joining(separator)));
        var groups = right.groups().isEmpty() ? "" : words.ofGroups(String.join(separator, right.groups()));
        var edition = right.edition();
        var read = edition == null
                ? words.editionUnknown()
                : edition.confidence() == Confidence.VERIFIED
                        ? lang.pick(edition.name())
                        : lang.pick(edition.name()) + lang.pick("，", ", ") + words.unconfirmed();
        return listed + groups + lang.pick("（", " (") + read + lang.pick("）", ")");
    }

    private static List<String> flags(RightsView.Right right, RightsWordsView words) {
        var flags = new ArrayList<String>();
        if (right.wellKnown()) {
            flags.add(words.flagWellKnown());
        }
        if (right.confidential()) {
            flags.add(words.flagConfidential());
        }
        switch (right.onReceipt()) {
            case "EXPIRED" -> flags.add(words.flagExpired());
            case "NOT_YET" -> flags.add(words.flagNotYet());
            default -> {
                if (right.today().equals("EXPIRED")) {
                    flags.add(words.flagExpiredSince());
                }
            }
        }
        return List.copyOf(flags);
    }

    private static String end(RightsView.Right right, RightsWordsView words) {
        if (right.endedOn() == null) {
            return "";
        }
        var day = right.endedOn().toString();
        var why = text(right.endReason());
        return right.corrected() ? words.corrected(day, why) : words.removed(day, why);
    }

    private static String day(@Nullable Object day, RightsWordsView words) {
        return day == null ? words.open() : day.toString();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
