package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import java.util.List;
import java.util.stream.IntStream;

/// The time limits of a case (期限), those that run first.
public record ClocksView(boolean isAway, List<ClockRowView> rows) {

    static ClocksView of(CaseFolderView folder, ClockWordsView words, Lang lang) {
        var clocks = folder.clocksInOrder();
        return new ClocksView(
                folder.isClockAway(),
                IntStream.range(0, clocks.size())
                        .mapToObj(at -> ClockRowView.of("clock-" + (at + 1), clocks.get(at), words, lang))
                        .toList());
    }
}
