package cn.zhibao.chassis.simulation;

import java.util.ArrayList;
import java.util.List;

/// Everything that happened in a world, in order: always as one number to compare, and as lines when somebody wants to
/// read them.
public final class Trace {

    private final boolean readable;
    private final List<String> lines = new ArrayList<>();
    private long hash = 17;
    private long steps;

    public Trace(boolean readable) {
        this.readable = readable;
    }

    void step(long millis, String who, String what, long number) {
        steps++;
        hash = mix(mix(mix(hash, millis), who.hashCode()), what.hashCode() * 31L + number);
        if (readable) {
            lines.add("%8d ms  %-28s %s %d".formatted(millis, who, what, number));
        }
    }

    /// One number for the whole course of the world.
    public long hash() {
        return hash;
    }

    public long steps() {
        return steps;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    private static long mix(long hash, long value) {
        var mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
