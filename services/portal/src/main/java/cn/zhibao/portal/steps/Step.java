package cn.zhibao.portal.steps;

import java.util.Optional;

/// A step, the room in which it is taken, and what bars it, if anything does.
public record Step(StepKind kind, Room room, Optional<Bar> bar) {

    static Step open(StepKind kind) {
        return new Step(kind, kind.room(), Optional.empty());
    }

    static Step barred(StepKind kind, Bar bar) {
        return new Step(kind, kind.room(), Optional.of(bar));
    }

    /// The same step in another room: clocks run in several.
    Step in(Room other) {
        return new Step(kind, other, bar);
    }

    /// The same step, barred.
    Step barred(Bar why) {
        return new Step(kind, room, Optional.of(why));
    }

    public boolean isOpen() {
        return bar.isEmpty();
    }
}
