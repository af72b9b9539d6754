package cn.zhibao.contracts;

import java.util.UUID;

/// A fact that has become true in one service and that others may act upon. Each sender seals its own family.
public interface Event {

    /// The aggregate whose stream the fact belongs to (CloudEvents `subject`).
    UUID streamId();

    /// The Kafka key: the case, so that everything about one case keeps its order on one lane.
    UUID laneId();
}
