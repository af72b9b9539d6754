package cn.zhibao.statistics;

import cn.zhibao.contracts.caseintake.AidClosed;
import cn.zhibao.contracts.caseintake.AidDeclined;
import cn.zhibao.contracts.caseintake.AidLinked;
import cn.zhibao.contracts.caseintake.AidRequested;
import cn.zhibao.contracts.caseintake.AidStarted;
import cn.zhibao.contracts.caseintake.AidWithdrawn;
import cn.zhibao.contracts.caseintake.AllegationStated;
import cn.zhibao.contracts.caseintake.CampaignEnded;
import cn.zhibao.contracts.caseintake.CampaignOpened;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import cn.zhibao.contracts.caseintake.CaseAssigned;
import cn.zhibao.contracts.caseintake.CaseEndNoted;
import cn.zhibao.contracts.caseintake.CaseHeld;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.CaseLinked;
import cn.zhibao.contracts.caseintake.CaseRefused;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.caseintake.CaseReleased;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.caseintake.CaseSupplemented;
import cn.zhibao.contracts.caseintake.CaseTagged;
import cn.zhibao.contracts.caseintake.CaseUntagged;
import cn.zhibao.contracts.caseintake.CaseWithdrawn;
import cn.zhibao.contracts.caseintake.CompetenceAgreed;
import cn.zhibao.contracts.caseintake.CompetenceDesignated;
import cn.zhibao.contracts.caseintake.CompetenceDisputed;
import cn.zhibao.contracts.caseintake.CompetenceReported;
import cn.zhibao.contracts.caseintake.CompetenceStated;
import cn.zhibao.contracts.caseintake.EvidenceHandedOver;
import cn.zhibao.contracts.caseintake.EvidenceReturned;
import cn.zhibao.contracts.caseintake.EvidenceSealed;
import cn.zhibao.contracts.caseintake.EvidenceTaken;
import cn.zhibao.contracts.caseintake.ExpertAssigned;
import cn.zhibao.contracts.caseintake.ExpertDelisted;
import cn.zhibao.contracts.caseintake.ExpertListed;
import cn.zhibao.contracts.caseintake.ExpertOpinionGiven;
import cn.zhibao.contracts.caseintake.ExpertReleased;
import cn.zhibao.contracts.caseintake.FirstSourceCorrected;
import cn.zhibao.contracts.caseintake.GoodsHandedOver;
import cn.zhibao.contracts.caseintake.HoldEnded;
import cn.zhibao.contracts.caseintake.IdentityOpened;
import cn.zhibao.contracts.caseintake.NoticeSent;
import cn.zhibao.contracts.caseintake.NoticeServed;
import cn.zhibao.contracts.caseintake.OpeningApproved;
import cn.zhibao.contracts.caseintake.OpeningAsked;
import cn.zhibao.contracts.caseintake.PartnerConfirmed;
import cn.zhibao.contracts.caseintake.PartnerEnded;
import cn.zhibao.contracts.caseintake.PartnerListed;
import cn.zhibao.contracts.caseintake.PartnerRenamed;
import cn.zhibao.contracts.caseintake.PartyMerged;
import cn.zhibao.contracts.caseintake.PartyNamed;
import cn.zhibao.contracts.caseintake.PartyRemoved;
import cn.zhibao.contracts.caseintake.PartySeparated;
import cn.zhibao.contracts.caseintake.ReceiptRenewed;
import cn.zhibao.contracts.caseintake.ReconsiderationAsked;
import cn.zhibao.contracts.caseintake.ReferralAccepted;
import cn.zhibao.contracts.caseintake.ReferralAnswered;
import cn.zhibao.contracts.caseintake.ReferralReceived;
import cn.zhibao.contracts.caseintake.ReferralReturned;
import cn.zhibao.contracts.caseintake.ReferralSent;
import cn.zhibao.contracts.caseintake.ReporterShielded;
import cn.zhibao.contracts.caseintake.RewardCollected;
import cn.zhibao.contracts.caseintake.RewardDeclined;
import cn.zhibao.contracts.caseintake.RewardGranted;
import cn.zhibao.contracts.caseintake.RewardProposed;
import cn.zhibao.contracts.caseintake.RightAdded;
import cn.zhibao.contracts.caseintake.RightCorrected;
import cn.zhibao.contracts.caseintake.RightRemoved;
import cn.zhibao.contracts.caseintake.SatisfactionRecorded;
import cn.zhibao.contracts.caseintake.SourceAttached;
import cn.zhibao.contracts.caseintake.SourceTakenBack;
import cn.zhibao.contracts.caseintake.SupplementRequested;
import cn.zhibao.contracts.caseintake.TransferApproved;
import cn.zhibao.contracts.caseintake.TransferForwarded;
import cn.zhibao.contracts.caseintake.TransferRefused;
import cn.zhibao.contracts.caseintake.TransferReported;
import cn.zhibao.contracts.enforcement.ClockExcluded;
import cn.zhibao.contracts.enforcement.ClockExtended;
import cn.zhibao.contracts.enforcement.ClockResumed;
import cn.zhibao.contracts.enforcement.ClockSuspended;
import cn.zhibao.contracts.enforcement.ClockWithdrawn;
import cn.zhibao.contracts.enforcement.DecisionMade;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementEvent;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.enforcement.EnforcementOpened;
import cn.zhibao.contracts.enforcement.FilingDeclined;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.inspection.ResultPublished;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import cn.zhibao.contracts.mediation.ConsentGiven;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What an event means for the figures and for the case's place: a region it names, an opening that counts, a closing
/// that counts, or nothing. An imported case counts when enforcement or mediation says it took the case over.
public sealed interface Observation {

    /// Says nothing that is counted, and names no region.
    record Silent() implements Observation {}

    /// Names the region in which the case is handled.
    record Placed(RegionCode place) implements Observation {}

    /// From this day the unit counts as opened (新收).
    record Opened(UUID unitId, UUID caseId, RegionCode place, Procedure procedure, RightKind right, LocalDate on)
            implements Observation {}

    /// From this day the unit counts as closed (结案).
    record Closed(UUID unitId, UUID caseId, LocalDate on) implements Observation {}

    /// The region it names, where it names one.
    default Optional<RegionCode> region() {
        return switch (this) {
            case Silent silent -> Optional.empty();
            case Placed placed -> Optional.of(placed.place());
            case Opened opened -> Optional.of(opened.place());
            case Closed closed -> Optional.empty();
        };
    }

    /// The counted unit it is about, where it counts.
    default Optional<UUID> unit() {
        return switch (this) {
            case Silent silent -> Optional.empty();
            case Placed placed -> Optional.empty();
            case Opened opened -> Optional.of(opened.unitId());
            case Closed closed -> Optional.of(closed.unitId());
        };
    }

    static Observation of(InspectionEvent event) {
        return switch (event) {
            case VisitAssigned assigned -> placed(assigned.region());
            case ResultRecorded recorded -> placed(recorded.region());
            case FindingRaised finding -> placed(finding.region());
            case ResultPublished published -> placed(published.region());
        };
    }

    static Observation of(CaseIntakeEvent event) {
        return switch (event) {
            case CaseRegistered registered -> placed(registered.region());
            case CaseAccepted accepted -> new Silent();
            case ReporterShielded shielded -> new Silent();
            case OpeningAsked asked -> new Silent();
            case OpeningApproved approved -> new Silent();
            case IdentityOpened opened -> new Silent();
            case CaseRefused refused -> new Silent();
            case CaseWithdrawn withdrawn -> new Silent();
            case CaseEndNoted noted -> new Silent();
            case ReceiptRenewed renewed -> new Silent();
            case SatisfactionRecorded answered -> new Silent();
            case RewardProposed proposed -> new Silent();
            case RewardGranted granted -> new Silent();
            case RewardDeclined denied -> new Silent();
            case RewardCollected fetched -> new Silent();
            case CaseLinked linked -> new Silent();
            case AllegationStated stated -> new Silent();
            case CompetenceStated stated -> new Silent();
            case CompetenceDisputed disputed -> new Silent();
            case CompetenceAgreed agreed -> new Silent();
            case CompetenceReported reported -> new Silent();
            case CompetenceDesignated designated -> new Silent();
            case NoticeSent sent -> new Silent();
            case NoticeServed served -> new Silent();
            case CaseSupplemented supplemented -> new Silent();
            case SupplementRequested requested -> new Silent();
            case CaseAssigned assigned -> new Silent();
            case CaseReleased released -> new Silent();
            case CaseHeld held -> new Silent();
            case HoldEnded ended -> new Silent();
            case CaseRouted routed -> placed(routed.region());
            case CaseImported imported -> placed(imported.region());
            case PartyNamed named -> new Silent();
            case PartyRemoved removed -> new Silent();
            case PartyMerged merged -> new Silent();
            case PartySeparated separated -> new Silent();
            case TransferReported reported -> new Silent();
            case TransferApproved approved -> new Silent();
            case TransferRefused refused -> new Silent();
            case ReferralSent sent -> new Silent();
            case ReferralReceived received -> new Silent();
            case ReferralAccepted accepted -> new Silent();
            case ReferralReturned returned -> new Silent();
            case ReferralAnswered answered -> new Silent();
            case TransferForwarded forwarded -> new Silent();
            case GoodsHandedOver handedOver -> new Silent();
            case ReconsiderationAsked asked -> new Silent();
            case RightAdded added -> new Silent();
            case RightCorrected corrected -> new Silent();
            case RightRemoved removed -> new Silent();
            case SourceAttached attached -> new Silent();
            case SourceTakenBack takenBack -> new Silent();
            case FirstSourceCorrected corrected -> new Silent();
            case EvidenceTaken taken -> new Silent();
            case EvidenceHandedOver handedOver -> new Silent();
            case EvidenceReturned returned -> new Silent();
            case EvidenceSealed sealed -> new Silent();
            case PartnerListed listed -> new Silent();
            case PartnerRenamed renamed -> new Silent();
            case PartnerConfirmed confirmed -> new Silent();
            case PartnerEnded ended -> new Silent();
            case CampaignOpened opened -> new Silent();
            case CampaignEnded ended -> new Silent();
            case CaseTagged tagged -> new Silent();
            case CaseUntagged untagged -> new Silent();
            case ExpertListed listed -> new Silent();
            case ExpertDelisted delisted -> new Silent();
            case ExpertAssigned assigned -> new Silent();
            case ExpertOpinionGiven given -> new Silent();
            case ExpertReleased released -> new Silent();
            case AidRequested requested -> new Silent();
            case AidStarted started -> new Silent();
            case AidClosed closed -> new Silent();
            case AidDeclined declined -> new Silent();
            case AidWithdrawn withdrawn -> new Silent();
            case AidLinked linked -> new Silent();
        };
    }

    static Observation of(MediationEvent event) {
        return switch (event) {
            case MediationOpened opened ->
                new Opened(
                        opened.mediationId(),
                        opened.caseId(),
                        RegionCode.of(opened.region()),
                        Procedure.MEDIATION,
                        opened.right(),
                        opened.openedOn());
            case ConsentGiven consent -> new Silent();
            case MediationAgreed agreed -> new Closed(agreed.mediationId(), agreed.caseId(), agreed.agreedOn());
            case MediationFailed failed -> new Closed(failed.mediationId(), failed.caseId(), failed.failedOn());
            case cn.zhibao.contracts.mediation.ClockSuspended suspended -> new Silent();
            case cn.zhibao.contracts.mediation.ClockResumed resumed -> new Silent();
            case cn.zhibao.contracts.mediation.ClockExtended extended -> new Silent();
            case cn.zhibao.contracts.mediation.ClockExcluded excluded -> new Silent();
            case cn.zhibao.contracts.mediation.ClockWithdrawn withdrawn -> new Silent();
        };
    }

    static Observation of(EnforcementEvent event) {
        return switch (event) {
            case EnforcementOpened opened -> placed(opened.region());
            case EnforcementFiled filed ->
                new Opened(
                        filed.enforcementId(),
                        filed.caseId(),
                        RegionCode.of(filed.region()),
                        filed.procedure(),
                        filed.right(),
                        filed.filedOn());
            case FilingDeclined declined -> new Silent();
            case ClockSuspended suspended -> new Silent();
            case ClockResumed resumed -> new Silent();
            case ClockExtended extended -> new Silent();
            case ClockExcluded excluded -> new Silent();
            case ClockWithdrawn withdrawn -> new Silent();
            case DecisionMade decided -> new Silent();
            case EnforcementClosed closed -> new Closed(closed.enforcementId(), closed.caseId(), closed.closedOn());
        };
    }

    private static Observation placed(String region) {
        return new Placed(RegionCode.of(region));
    }
}
