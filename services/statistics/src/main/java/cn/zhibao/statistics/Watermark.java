package cn.zhibao.statistics;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Up to where the figures reach (数据截至): how many events of each sender are in them, and the latest time any of these
/// bears.
///
/// @param time the latest time of an applied event
/// @param appliedAt when the last event was applied here
public record Watermark(@Nullable Instant time, @Nullable Instant appliedAt, SortedMap<String, Long> applied) {

    public Watermark {
        applied = new TreeMap<>(applied);
    }

    public static Watermark of(@Nullable Instant time, @Nullable Instant appliedAt, Map<String, Long> applied) {
        return new Watermark(time, appliedAt, new TreeMap<>(applied));
    }
}
