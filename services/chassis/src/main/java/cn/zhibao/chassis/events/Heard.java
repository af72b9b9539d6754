package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;

/// A fact that arrived: its envelope, what this build reads in it, and the data as it came, byte for byte.
public record Heard<E extends Event>(Envelope envelope, E event, String data) {}
