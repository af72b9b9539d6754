package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.Event;

/// Everything case-intake says. A new event here breaks each consumer's switch at build time, which is where it should
/// be noticed.
public sealed interface CaseIntakeEvent extends Event
        permits CaseRegistered,
                CaseAccepted,
                CaseRefused,
                CaseRouted,
                CaseImported,
                ReporterShielded,
                OpeningAsked,
                OpeningApproved,
                IdentityOpened,
                CaseWithdrawn,
                SupplementRequested,
                CaseSupplemented,
                CaseLinked,
                NoticeSent,
                NoticeServed,
                CaseAssigned,
                CaseReleased,
                CaseHeld,
                HoldEnded,
                PartyNamed,
                PartyRemoved,
                PartyMerged,
                PartySeparated,
                RightAdded,
                RightCorrected,
                RightRemoved,
                EvidenceTaken,
                EvidenceHandedOver,
                EvidenceReturned,
                EvidenceSealed {}
