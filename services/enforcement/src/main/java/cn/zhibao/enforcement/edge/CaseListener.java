package cn.zhibao.enforcement.edge;

import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Hearing;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Sender;
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
import cn.zhibao.enforcement.OpeningService;
import cn.zhibao.enforcement.OpeningService.Opening;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears case intake: routed cases are verified, cases of an old register are taken over.
@ApplicationScoped
public class CaseListener implements Hearing.Source {

    private final Inbox inbox;
    private final OpeningService opening;
    private final Hearing<CaseIntakeEvent> cases;

    CaseListener(Inbox inbox, OpeningService opening) {
        this.inbox = inbox;
        this.opening = opening;
        this.cases = new Hearing<>(Sender.CASE_INTAKE, CaseIntakeEvent.class, () -> opening.delivery(this::openingOf));
    }

    @Incoming("case-intake")
    @Blocking
    public void hear(ConsumerRecords<String, String> records) {
        inbox.receive(cases, records);
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(cases);
    }

    private Optional<Opening> openingOf(Connection tx, Heard<CaseIntakeEvent> heard) throws SQLException {
        return switch (heard.event()) {
            case CaseRouted routed -> opening.of(tx, routed, heard.envelope());
            case CaseImported imported -> opening.of(imported, heard.envelope());
            case CaseRegistered registered -> Optional.empty();
            case CaseAccepted accepted -> Optional.empty();
            case ReporterShielded shielded -> Optional.empty();
            case OpeningAsked asked -> Optional.empty();
            case OpeningApproved approved -> Optional.empty();
            case IdentityOpened opened -> Optional.empty();
            case CaseRefused refused -> Optional.empty();
            case CaseWithdrawn withdrawn -> Optional.empty();
            case CaseEndNoted noted -> Optional.empty();
            case ReceiptRenewed renewed -> Optional.empty();
            case SatisfactionRecorded answered -> Optional.empty();
            case RewardProposed proposed -> Optional.empty();
            case RewardGranted granted -> Optional.empty();
            case RewardDeclined denied -> Optional.empty();
            case RewardCollected fetched -> Optional.empty();
            case CaseLinked linked -> Optional.empty();
            case AllegationStated stated -> Optional.empty();
            case CompetenceStated stated -> Optional.empty();
            case CompetenceDisputed disputed -> Optional.empty();
            case CompetenceAgreed agreed -> Optional.empty();
            case CompetenceReported reported -> Optional.empty();
            case CompetenceDesignated designated -> Optional.empty();
            case NoticeSent sent -> Optional.empty();
            case NoticeServed served -> Optional.empty();
            case CaseSupplemented supplemented -> Optional.empty();
            case SupplementRequested requested -> Optional.empty();
            case CaseAssigned assigned -> Optional.empty();
            case CaseReleased released -> Optional.empty();
            case CaseHeld held -> Optional.empty();
            case HoldEnded ended -> Optional.empty();
            case PartyNamed named -> Optional.empty();
            case PartyRemoved removed -> Optional.empty();
            case PartyMerged merged -> Optional.empty();
            case PartySeparated separated -> Optional.empty();
            case TransferReported reported -> Optional.empty();
            case TransferApproved approved -> Optional.empty();
            case TransferRefused refused -> Optional.empty();
            case ReferralSent sent -> Optional.empty();
            case ReferralReceived received -> Optional.empty();
            case ReferralAccepted accepted -> Optional.empty();
            case ReferralReturned returned -> Optional.empty();
            case ReferralAnswered answered -> Optional.empty();
            case TransferForwarded forwarded -> Optional.empty();
            case GoodsHandedOver handedOver -> Optional.empty();
            case ReconsiderationAsked asked -> Optional.empty();
            case PartnerListed listed -> Optional.empty();
            case PartnerRenamed renamed -> Optional.empty();
            case PartnerConfirmed confirmed -> Optional.empty();
            case PartnerEnded ended -> Optional.empty();
            case RightAdded added -> Optional.empty();
            case RightCorrected corrected -> Optional.empty();
            case RightRemoved removed -> Optional.empty();
            case SourceAttached attached -> Optional.empty();
            case SourceTakenBack takenBack -> Optional.empty();
            case FirstSourceCorrected corrected -> Optional.empty();
            case EvidenceTaken taken -> Optional.empty();
            case EvidenceHandedOver handedOver -> Optional.empty();
            case EvidenceReturned returned -> Optional.empty();
            case EvidenceSealed sealed -> Optional.empty();
            case CampaignOpened opened -> Optional.empty();
            case CampaignEnded ended -> Optional.empty();
            case CaseTagged tagged -> Optional.empty();
            case CaseUntagged untagged -> Optional.empty();
            case ExpertListed listed -> Optional.empty();
            case ExpertDelisted delisted -> Optional.empty();
            case ExpertAssigned assigned -> Optional.empty();
            case ExpertOpinionGiven given -> Optional.empty();
            case ExpertReleased released -> Optional.empty();
            case AidRequested requested -> Optional.empty();
            case AidStarted started -> Optional.empty();
            case AidClosed closed -> Optional.empty();
            case AidDeclined declined -> Optional.empty();
            case AidWithdrawn withdrawn -> Optional.empty();
            case AidLinked linked -> Optional.empty();
        };
    }
}
