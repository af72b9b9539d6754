package cn.zhibao.innocent;

import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.MediationAgreed;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Find, decide, append; the clock is handed in.
public class MediationService {

    private final MediationRepository mediations = new MediationRepository();
    private final Clock clock;

    public MediationService(Clock clock) {
        this.clock = clock;
    }

    public Uni<MediationAgreed> agree(UUID id) {
        return mediations.find(id).map(mediation -> mediation.agree(LocalDate.now(clock)));
    }

    public Uni<Mediation> open(CaseRouted routed) {
        return mediations.find(routed.caseId());
    }
}
