package cn.zhibao.innocent;

import cn.zhibao.contracts.mediation.MediationAgreed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/// An aggregate as the house wants it: it guards, changes itself and returns the fact.
@Entity
public class Mediation {

    @Id
    private final UUID id;

    private final UUID caseId;
    private MediationStatus status;

    private Mediation(UUID id, UUID caseId) {
        this.id = id;
        this.caseId = caseId;
        this.status = MediationStatus.OPEN;
    }

    static Mediation open(UUID id, UUID caseId) {
        return new Mediation(id, caseId);
    }

    public MediationAgreed agree(LocalDate day) {
        if (!status.mayBecome(MediationStatus.AGREED)) {
            throw new IllegalStateException("not open");
        }
        status = MediationStatus.AGREED;
        return new MediationAgreed(id, caseId, day);
    }
}
