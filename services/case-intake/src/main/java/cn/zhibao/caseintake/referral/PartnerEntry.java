package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.PartnerConfirmed;
import cn.zhibao.contracts.caseintake.PartnerEnded;
import cn.zhibao.contracts.caseintake.PartnerListed;
import cn.zhibao.contracts.caseintake.PartnerRenamed;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an office itself knows of another one: one that it entered, or one that came with the system and of which it
/// said something. It goes before what came with the system, in the register of this office alone.
@Entity
@Table(name = "partner_entry")
public class PartnerEntry extends Journaled {

    @Column(updatable = false)
    private String code = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PartnerKind kind = PartnerKind.OFFICE;

    private String zh = "";

    private @Nullable String en;

    @Column(updatable = false)
    private String place = "";

    @Column(updatable = false)
    private boolean inside;

    @Column(updatable = false)
    private @Nullable String contact;

    @Column(name = "made_by", updatable = false)
    private String madeBy = "";

    private @Nullable Confirmation confirmation;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected PartnerEntry() {}

    /// A new office, whose name is unconfirmed.
    PartnerEntry(UUID id, ListPartner command, String who) {
        super(id, command.region().digits());
        this.code = id.toString();
        this.kind = command.kind();
        this.zh = command.zh();
        this.en = command.en().orElse(null);
        this.place = command.place().digits();
        this.contact = command.contact().orElse(null);
        this.madeBy = who;
    }

    /// The own word of an office on one it knew from elsewhere.
    PartnerEntry(UUID id, RegionCode region, Partner known, String who) {
        super(id, region.digits());
        this.code = known.code();
        this.kind = known.kind();
        this.zh = known.zh();
        this.en = known.en().orElse(null);
        this.place = known.region().digits();
        this.inside = known.inside();
        this.contact = known.contact().orElse(null);
        this.madeBy = who;
        this.confirmation = known.confirmation().orElse(null);
        this.endedOn = known.endedOn().orElse(null);
    }

    /// The fact that it stands in the register.
    PartnerListed listed() {
        return new PartnerListed(id(), region().digits(), code, kind.name(), zh, en, place);
    }

    /// Calls it by another name, which nobody has confirmed.
    ///
    /// @throws Refused where it has that name, or nothing is sent to it any more
    PartnerRenamed rename(String name, Optional<String> english) {
        demandGoesOn("zh");
        if (zh.equals(name) && Optional.ofNullable(en).equals(english)) {
            throw Referral.fault("zh", "与现在的名称相同", "is the name it has");
        }
        zh = name;
        en = english.orElse(null);
        confirmation = null;
        return new PartnerRenamed(id(), region().digits(), code, zh, en);
    }

    /// Notes that its name was found to be right; what was noted before gives way.
    PartnerConfirmed confirm(Confirmation found) {
        demandGoesOn("source");
        confirmation = found;
        return new PartnerConfirmed(id(), region().digits(), code, found.on());
    }

    /// From now on nothing is sent to it.
    PartnerEnded end(LocalDate today) {
        demandGoesOn("code");
        endedOn = today;
        return new PartnerEnded(id(), region().digits(), code, today);
    }

    private void demandGoesOn(String field) {
        if (endedOn != null) {
            throw ReferralRefusal.ended(field, zh, endedOn);
        }
    }

    /// What the office knows of it now.
    Partner partner() {
        return new Partner(
                code,
                kind,
                zh,
                Optional.ofNullable(en),
                RegionCode.of(place),
                inside,
                Optional.ofNullable(contact),
                Optional.ofNullable(confirmation),
                Optional.ofNullable(endedOn),
                Optional.of(region()),
                version());
    }
}
