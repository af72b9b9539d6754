package cn.zhibao.contracts.statistics;

import cn.zhibao.contracts.Event;

/// Everything statistics says. A new event here breaks each consumer's switch at build time, which is where it should
/// be noticed.
public sealed interface StatisticsEvent extends Event permits ClosureRatePublished {}
