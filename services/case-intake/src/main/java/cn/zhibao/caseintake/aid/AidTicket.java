package cn.zhibao.caseintake.aid;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.AidClosed;
import cn.zhibao.contracts.caseintake.AidDeclined;
import cn.zhibao.contracts.caseintake.AidLinked;
import cn.zhibao.contracts.caseintake.AidRequested;
import cn.zhibao.contracts.caseintake.AidStarted;
import cn.zhibao.contracts.caseintake.AidWithdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request for help (维权援助工单): received, then served and closed with an outcome, or declined, or taken back. No
/// rule of time was found for it, so no clock runs.
@Entity
@Table(name = "aid_ticket")
public class AidTicket extends Journaled {

    private String number = "";

    @Column(name = "party_id")
    private UUID partyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private @Nullable EnterpriseSize size;

    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    private AidNeed need = AidNeed.CONSULT;

    private String request = "";

    private @Nullable String station;

    @Column(name = "registered_by")
    private String registeredBy = "";

    @Column(name = "received_on")
    private LocalDate receivedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private AidStatus status = AidStatus.RECEIVED;

    private @Nullable String expert;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable AidOutcome outcome;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String ending;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "case_no")
    private @Nullable String caseNo;

    protected AidTicket() {}

    /// A new request under the number it was given.
    public AidTicket(UUID id, String number, RequestAid command, UUID partyId, String registeredBy) {
        super(id, command.region().digits());
        this.number = number;
        this.partyId = partyId;
        this.size = command.size().orElse(null);
        this.contact = command.contact().orElse(null);
        this.need = command.need();
        this.request = command.request();
        this.station = command.station().orElse(null);
        this.receivedOn = command.receivedOn();
        this.registeredBy = registeredBy;
    }

    /// The fact that it was received.
    public AidRequested requested() {
        return new AidRequested(id(), number, region().digits(), partyId, need.name(), receivedOn);
    }

    /// Takes it up.
    public AidStarted start(StartAid command) {
        demandMay(AidStatus.IN_SERVICE, AidRefusal.NOT_RECEIVED);
        demandNotBefore(receivedOn, "startedOn", command.startedOn());
        status = AidStatus.IN_SERVICE;
        startedOn = command.startedOn();
        expert = command.expert().orElse(null);
        return new AidStarted(id(), command.startedOn());
    }

    /// Ends it with what came of it (办结): from then on whoever asked counts as served in the year of that day.
    public AidClosed close(CloseAid command) {
        demandMay(AidStatus.CLOSED, AidRefusal.NOT_IN_SERVICE);
        demandNotBefore(startedOn == null ? receivedOn : startedOn, "closedOn", command.closedOn());
        end(AidStatus.CLOSED, command.closedOn(), command.text());
        outcome = command.outcome();
        return new AidClosed(id(), command.outcome().name(), command.closedOn());
    }

    /// Declines it before it is taken up (不予援助).
    public AidDeclined decline(String reason, LocalDate today) {
        demandMay(AidStatus.DECLINED, AidRefusal.NOT_RECEIVED);
        end(AidStatus.DECLINED, today, reason);
        return new AidDeclined(id(), today);
    }

    /// Ends it because whoever asked took it back (撤回).
    public AidWithdrawn withdraw(String reason, LocalDate today) {
        demandMay(AidStatus.WITHDRAWN, AidRefusal.AID_OVER);
        end(AidStatus.WITHDRAWN, today, reason);
        return new AidWithdrawn(id(), today);
    }

    /// Says which matter of the register came of it, or to which it belongs (关联案件); how far it is plays no part.
    public AidLinked link(CaseFile caseFile, LocalDate today) {
        if (caseId != null) {
            throw new Refused(AidRefusal.AID_LINKED);
        }
        caseId = caseFile.id();
        caseNo = caseFile.caseNo();
        return new AidLinked(id(), caseFile.id(), today);
    }

    private void end(AidStatus how, LocalDate day, String text) {
        status = how;
        endedOn = day;
        ending = text;
    }

    private void demandMay(AidStatus to, AidRefusal otherwise) {
        if (!status.next().contains(to)) {
            throw new Refused(status.isOver() ? AidRefusal.AID_OVER : otherwise);
        }
    }

    private static void demandNotBefore(LocalDate earliest, String field, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "不能早于" + earliest, "must not lie before " + earliest)));
        }
    }

    public String number() {
        return number;
    }

    /// The entry of the register of parties that was named, whatever it has been merged into since.
    public UUID partyId() {
        return partyId;
    }

    public Optional<EnterpriseSize> size() {
        return Optional.ofNullable(size);
    }

    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    public AidNeed need() {
        return need;
    }

    /// What help is wanted, in words.
    public String request() {
        return request;
    }

    public Optional<String> station() {
        return Optional.ofNullable(station);
    }

    /// The account of whoever took it in.
    public String registeredBy() {
        return registeredBy;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public AidStatus status() {
        return status;
    }

    public Optional<String> expert() {
        return Optional.ofNullable(expert);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<AidOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /// What was done, or why it was declined or taken back.
    public Optional<String> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<String> caseNo() {
        return Optional.ofNullable(caseNo);
    }

    /// How many days it took, or has taken so far: 0 where it ended on the day it came.
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(receivedOn, endedOn == null ? today : endedOn);
    }
}
