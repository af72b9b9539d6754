package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.SourcesView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A source of a case in a list.
///
/// @param id of a further one; empty for the one the case was registered with
/// @param about way, number, sender and day in one line
/// @param recorded who recorded it and when; empty for the first
/// @param takenBack when and why it was taken back or corrected; empty where it counts
public record SourceRowView(String id, String kind, String about, String note, String recorded, String takenBack) {

    static List<SourceRowView> of(SourcesView sources, SourcesWordsView words, Lang lang) {
        return Stream.concat(
                        Stream.of(first(sources.first(), words, lang)),
                        sources.further().stream().map(one -> further(one, words, lang)))
                .toList();
    }

    public boolean isFirst() {
        return id.isEmpty();
    }

    private static SourceRowView first(SourcesView.First first, SourcesWordsView words, Lang lang) {
        return new SourceRowView(
                "",
                lang.pick(first.source().zh(), first.source().en()),
                joined(
                        first.channel() == null ? null : lang.pick(first.channel()),
                        first.number(),
                        first.sender() == null ? null : words.from(first.sender()),
                        words.received(first.receivedOn().toString())),
                "",
                "",
                "");
    }

    private static SourceRowView further(SourcesView.Further one, SourcesWordsView words, Lang lang) {
        return new SourceRowView(
                one.id().toString(),
                lang.pick(one.source().zh(), one.source().en()),
                joined(
                        lang.pick(one.channel()),
                        one.number(),
                        one.sender() == null ? null : words.from(one.sender()),
                        words.received(one.receivedOn().toString())),
                one.note(),
                words.recorded(one.recordedBy(), Moment.minute(one.recordedAt())),
                over(one, words));
    }

    private static String over(SourcesView.Further one, SourcesWordsView words) {
        if (one.takenBackOn() == null) {
            return "";
        }
        var day = one.takenBackOn().toString();
        var why = Objects.requireNonNullElse(one.takeBackReason(), "");
        return one.first() ? words.corrected(day, why) : words.takenBack(day, why);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
