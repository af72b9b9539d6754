package cn.zhibao.caseintake.referral;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.evidence.Evidence;
import cn.zhibao.caseintake.evidence.EvidenceService;
import cn.zhibao.caseintake.evidence.PassOn;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The evidence that goes with a message (随附证据): written down as it is, and given away where the pieces themselves go.
@ApplicationScoped
class EnclosureService {

    private final EvidenceService evidence;
    private final ReferralPieceRepository pieces;

    EnclosureService(EvidenceService evidence, ReferralPieceRepository pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /// The pieces as they are now.
    ///
    /// @throws Refused where one of them does not belong to the matter
    Uni<List<ReferralPiece>> freeze(CaseFile caseFile, List<UUID> ids, Call call) {
        var frozen = Uni.createFrom().<List<ReferralPiece>>item(List.of());
        for (var id : ids.stream().distinct().toList()) {
            frozen = frozen.chain(before -> evidence.find(id, call)
                    .onFailure(Refused.class)
                    .transform(absent -> foreign())
                    .map(piece -> with(before, demandOf(caseFile, piece))));
        }
        return frozen;
    }

    Uni<Void> enclose(Referral referral, List<ReferralPiece> frozen) {
        return pieces.insert(referral.id(), frozen);
    }

    Uni<List<ReferralPiece>> of(UUID referralId) {
        return pieces.of(List.of(referralId)).map(all -> all.getOrDefault(referralId, List.of()));
    }

    /// Where evidence is transferred each piece goes into other hands, and its chain of custody says so.
    Uni<Void> giveAway(Referral referral, List<ReferralPiece> frozen, Call call) {
        var given = Uni.createFrom().voidItem();
        if (referral.kind() != ReferralKind.EVIDENCE_TRANSFER) {
            return given;
        }
        var why = new PassOn(Optional.of(referral.addressee().zh()), referral.subject());
        for (var piece : frozen) {
            given = given.chain(
                    () -> evidence.handOverAlong(piece.evidenceId(), why, call).replaceWithVoid());
        }
        return given;
    }

    private static List<ReferralPiece> with(List<ReferralPiece> before, Evidence piece) {
        var all = new ArrayList<>(before);
        all.add(new ReferralPiece(piece.id(), piece.name(), piece.size(), piece.sha256()));
        return List.copyOf(all);
    }

    private static Evidence demandOf(CaseFile caseFile, Evidence piece) {
        if (!piece.caseId().equals(caseFile.id())) {
            throw foreign();
        }
        return piece;
    }

    private static Refused foreign() {
        return new Refused(
                CommonRefusal.INVALID, List.of(new FieldFault("evidence", "不是本案的证据", "is no evidence of this case")));
    }
}
