package cn.zhibao.contracts.enforcement;

import cn.zhibao.contracts.Event;

/// Everything enforcement says. A new event here breaks each consumer's switch at build time, which is where it should
/// be noticed.
public sealed interface EnforcementEvent extends Event
        permits EnforcementOpened,
                EnforcementFiled,
                FilingDeclined,
                ClockSuspended,
                ClockResumed,
                ClockExtended,
                ClockExcluded,
                ClockWithdrawn,
                DecisionMade,
                EnforcementClosed {}
