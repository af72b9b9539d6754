package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;

/// A fact that arrived: its envelope and its data.
public record Heard<E extends Event>(Envelope envelope, E event) {}
