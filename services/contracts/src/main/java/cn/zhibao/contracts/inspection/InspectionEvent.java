package cn.zhibao.contracts.inspection;

import cn.zhibao.contracts.Event;

/// Everything inspection says. A new event here breaks each consumer's switch at build time, which is where it should
/// be noticed.
public sealed interface InspectionEvent extends Event
        permits VisitAssigned, ResultRecorded, FindingRaised, ResultPublished {}
