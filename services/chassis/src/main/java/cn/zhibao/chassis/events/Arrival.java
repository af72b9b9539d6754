package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;

/// An event as it came, not yet read beyond its envelope.
record Arrival(Envelope envelope, String data) {}
