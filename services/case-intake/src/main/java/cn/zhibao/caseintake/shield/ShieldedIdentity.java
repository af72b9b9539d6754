package cn.zhibao.caseintake.shield;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.contracts.caseintake.ReporterShielded;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// The sealed identity of the reporter of one matter (隐名举报人身份). What it says lies in no other place.
@Entity
@Table(name = "shielded_identity")
public class ShieldedIdentity extends Journaled {

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "key_id")
    private String keyName = "";

    private byte[] sealed = {};

    @Column(name = "taken_on")
    private LocalDate takenOn = LocalDate.EPOCH;

    @Column(name = "taken_by")
    private String takenBy = "";

    protected ShieldedIdentity() {}

    ShieldedIdentity(
            UUID id, UUID caseId, RegionCode region, String keyName, byte[] sealed, LocalDate takenOn, String takenBy) {
        super(id, region.digits());
        this.caseId = caseId;
        this.keyName = keyName;
        this.sealed = sealed.clone();
        this.takenOn = takenOn;
        this.takenBy = takenBy;
    }

    /// The fact that there is one now.
    ReporterShielded shielded() {
        return new ReporterShielded(id(), caseId, takenOn);
    }

    /// What tells apart the key under which it was sealed.
    String keyName() {
        return keyName;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public String takenBy() {
        return takenBy;
    }
}
