package cn.zhibao.contracts.mediation;

import cn.zhibao.contracts.Event;

/// Everything mediation says. A new event here breaks each consumer's switch at build time, which is where it should be
/// noticed.
public sealed interface MediationEvent extends Event
        permits MediationOpened,
                ConsentGiven,
                MediationAgreed,
                MediationFailed,
                ClockSuspended,
                ClockResumed,
                ClockExtended,
                ClockExcluded,
                ClockWithdrawn {}
