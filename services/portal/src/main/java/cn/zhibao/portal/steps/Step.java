package cn.zhibao.portal.steps;

import java.util.Optional;

/// A step and what bars it, if anything does.
public record Step(StepKind kind, Optional<Bar> bar) {

    static Step open(StepKind kind) {
        return new Step(kind, Optional.empty());
    }

    static Step barred(StepKind kind, Bar bar) {
        return new Step(kind, Optional.of(bar));
    }

    public boolean isOpen() {
        return bar.isEmpty();
    }
}
