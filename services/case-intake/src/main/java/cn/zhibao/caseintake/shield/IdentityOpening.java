package cn.zhibao.caseintake.shield;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.IdentityOpened;
import cn.zhibao.contracts.caseintake.OpeningApproved;
import cn.zhibao.contracts.caseintake.OpeningAsked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that somebody wants to know who a shielded reporter is (查看隐名举报人身份): asked for with a reason, agreed to by
/// a second person, and opened by the first one for a short while.
@Entity
@Table(name = "identity_opening")
public class IdentityOpening extends Journaled {

    /// How long an agreement waits to be used, and how long an opened identity can be read. Times of the house, no
    /// legal terms.
    private static final Duration USABLE = Duration.ofHours(24);

    private static final Duration READABLE = Duration.ofMinutes(15);

    @Column(name = "identity_id")
    private UUID identityId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    private String reason = "";

    @Column(name = "asked_by")
    private String askedBy = "";

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    /// How far it is.
    public enum State {
        ASKED,
        APPROVED,
        OPENED,
        OVER
    }

    protected IdentityOpening() {}

    IdentityOpening(UUID id, ShieldedIdentity identity, String reason, String askedBy, Instant askedAt) {
        super(id, identity.region().digits());
        this.identityId = identity.id();
        this.caseId = identity.caseId();
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    OpeningAsked asked() {
        return new OpeningAsked(id(), caseId);
    }

    /// @throws Refused where the same person asked, and where it was agreed to already
    OpeningApproved approve(String who, Instant at) {
        if (askedBy.equals(who)) {
            throw new Refused(CaseRefusal.SECOND_PERSON_NEEDED);
        }
        if (approvedAt != null) {
            throw new Refused(CaseRefusal.OPENING_NOT_ASKED);
        }
        approvedBy = who;
        approvedAt = at;
        return new OpeningApproved(id(), caseId);
    }

    /// @throws Refused for anybody but the person who asked, before it was agreed to, once it was opened, and when the
    /// agreement has grown old
    IdentityOpened open(String who, Instant at) {
        demandAsker(who);
        if (state(at) != State.APPROVED) {
            throw new Refused(CaseRefusal.OPENING_NOT_APPROVED);
        }
        openedAt = at;
        return new IdentityOpened(id(), caseId);
    }

    /// @throws Refused where it is not open to the caller now
    void demandOpen(String who, Instant at) {
        demandAsker(who);
        if (state(at) != State.OPENED) {
            throw new Refused(CaseRefusal.OPENING_NOT_OPEN);
        }
    }

    private void demandAsker(String who) {
        if (!askedBy.equals(who)) {
            throw new Refused(CaseRefusal.OPENING_OF_ANOTHER);
        }
    }

    public State state(Instant now) {
        if (openedAt != null) {
            return isWithin(openedAt, READABLE, now) ? State.OPENED : State.OVER;
        }
        if (approvedAt != null) {
            return isWithin(approvedAt, USABLE, now) ? State.APPROVED : State.OVER;
        }
        return State.ASKED;
    }

    private static boolean isWithin(Instant since, Duration time, Instant now) {
        return now.isBefore(since.plus(time));
    }

    public UUID identityId() {
        return identityId;
    }

    public UUID caseId() {
        return caseId;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }
}
