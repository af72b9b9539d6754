package cn.zhibao.caseintake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.zhibao.caseintake.routing.RoutedMatter;
import cn.zhibao.caseintake.routing.Routing;
import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import cn.zhibao.contracts.caseintake.CaseEndNoted;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.CaseLinked;
import cn.zhibao.contracts.caseintake.CaseRefused;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.caseintake.CaseSupplemented;
import cn.zhibao.contracts.caseintake.CaseWithdrawn;
import cn.zhibao.contracts.caseintake.ReceiptRenewed;
import cn.zhibao.contracts.caseintake.RightAdded;
import cn.zhibao.contracts.caseintake.RightCorrected;
import cn.zhibao.contracts.caseintake.SourceAttached;
import cn.zhibao.contracts.caseintake.SupplementRequested;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.CaseClock;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A matter in the register (案件): taken in, then accepted or refused on a legal ground, then routed. Each method is one
/// thing that can happen to it and returns the fact to be told.
@Entity
@Table(name = "case_file")
public class CaseFile extends Timed {

    @Column(name = "case_no")
    private String caseNo = "";

    @Enumerated(EnumType.STRING)
    private SourceKind source = SourceKind.OTHER;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind")
    private RightKind right = RightKind.OTHER;

    @Column(name = "right_number")
    private @Nullable String rightNumber;

    private String title = "";

    @Column(name = "received_on")
    private LocalDate receivedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.REGISTERED;

    @Enumerated(EnumType.STRING)
    private @Nullable Route route;

    private @Nullable String basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_ground")
    private @Nullable RefusalGround refusalGround;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Column(name = "registered_by")
    private String registeredBy = "";

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "follow_up_code")
    private @Nullable String followUpCode;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "over_on")
    private @Nullable LocalDate overOn;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "lead_id")
    private @Nullable UUID leadId;

    @Embedded
    private @Nullable Awaited awaited;

    @Embedded
    private @Nullable Contest contest;

    private @Nullable Handling handling;

    @Embedded
    private @Nullable Routing routing;

    protected CaseFile() {}

    /// A new matter under the number it was given.
    public CaseFile(UUID id, String caseNo, RegisterCase command, String registeredBy) {
        super(id, command.region().digits());
        this.caseNo = caseNo;
        this.source = command.source();
        this.channel = command.channel().orElse(null);
        this.right = command.right();
        this.rightNumber = command.rightNumber().map(RightNumber::text).orElse(null);
        this.title = command.title();
        this.receivedOn = command.receivedOn();
        this.registeredBy = registeredBy;
        this.followUpCode = FollowUpCode.drawn().text();
    }

    /// The fact that it stands in the register now.
    public CaseRegistered registered() {
        return new CaseRegistered(id(), caseNo, region().digits(), source, right, receivedOn);
    }

    /// Takes the matter up (受理).
    public CaseAccepted accept(LocalDate today) {
        move(CaseStatus.ACCEPTED, CaseRefusal.NOT_AWAITING_DECISION);
        decidedOn = today;
        return new CaseAccepted(id(), today);
    }

    /// Declines the matter on a ground that counts for one of its source and its day (不予受理).
    ///
    /// @throws Refused naming the grounds that do
    public CaseRefused refuse(RefusalGround ground, LocalDate today) {
        demandMay(CaseStatus.REFUSED, CaseRefusal.NOT_AWAITING_DECISION);
        demandCounts(ground);
        demandOverdue(ground, today);
        status = CaseStatus.REFUSED;
        decidedOn = today;
        refusalGround = ground;
        overOn = today;
        handling().finish(today);
        return new CaseRefused(id(), ground.name(), today);
    }

    /// Ends the matter because whoever brought it took it back (撤回). Once it is routed that is for the room where it
    /// lies.
    ///
    /// @param leadsOthers whether others' matters go on under it, which nobody takes back for them
    public CaseWithdrawn withdraw(WithdrawCase command, boolean leadsOthers) {
        demandMay(CaseStatus.WITHDRAWN, CaseRefusal.NOT_AT_INTAKE);
        if (leadsOthers) {
            throw new Refused(CaseRefusal.LEADS_OTHERS);
        }
        demandNotBefore(receivedOn, "withdrawnOn", command.withdrawnOn());
        status = CaseStatus.WITHDRAWN;
        endedOn = command.withdrawnOn();
        overOn = command.withdrawnOn();
        withdrawalReason = command.reason();
        handling().finish(command.withdrawnOn());
        return new CaseWithdrawn(id(), command.withdrawnOn());
    }

    /// Links it with another (关联); joined to the other (并案) it goes on there. A joined matter leads nobody, so no ring
    /// of them can come about.
    public CaseLinked link(LinkKind kind, CaseFile other, LocalDate today) {
        if (other.id().equals(id())) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("caseNo", "不能与自身关联", "cannot be linked with itself")));
        }
        if (kind == LinkKind.JOINED) {
            join(other, today);
        }
        return new CaseLinked(id(), other.id(), kind.name(), today);
    }

    private void join(CaseFile lead, LocalDate today) {
        demandMay(CaseStatus.JOINED, CaseRefusal.NOT_AT_INTAKE);
        if (!lead.status.mayLead()) {
            throw new Refused(CaseRefusal.LEAD_IS_OVER);
        }
        status = CaseStatus.JOINED;
        endedOn = today;
        leadId = lead.id();
        handling().finish(today);
    }

    /// Asks whoever brought the matter for something by a day (要求补正). No rule was found by which a clock stands still
    /// meanwhile, so none does.
    ///
    /// @throws Refused where it is asked for already, or where no rule lets the office set such a date
    public SupplementRequested ask(Wanted wanted, LocalDate dueOn, LocalDate today) {
        demandAtIntake();
        demandNotBefore(today, "dueOn", dueOn);
        demandNotAfter(today.plusYears(1), "dueOn", dueOn);
        demandMayAsk(wanted);
        if (awaited().dueOn(wanted).isPresent()) {
            throw new Refused(CaseRefusal.ALREADY_ASKED);
        }
        awaited = awaited().with(wanted, dueOn);
        return new SupplementRequested(id(), wanted.name(), dueOn, today);
    }

    /// Takes in what was asked for (补正); later than the day set is not too late.
    public CaseSupplemented supplement(Wanted wanted, LocalDate receivedOn) {
        demandAtIntake();
        if (awaited().dueOn(wanted).isEmpty()) {
            throw new Refused(CaseRefusal.NOTHING_ASKED);
        }
        awaited = awaited().with(wanted, null);
        return new CaseSupplemented(id(), wanted.name(), receivedOn);
    }

    /// What it still waits for; nothing once it has left the register's own stages.
    public Awaited awaited() {
        return awaited == null || !isAtIntake() ? Awaited.NOTHING : awaited;
    }

    /// Sends the matter to the procedure that will handle it; it may be sent on again later. Time for verifying it runs
    /// from its receipt, and from today where it has been elsewhere in between.
    public CaseRouted route(RouteCase command, LocalDate today) {
        var clueOn = status == CaseStatus.ROUTED ? today : receivedOn;
        var choice = command.choice();
        move(CaseStatus.ROUTED, CaseRefusal.NOT_ACCEPTED);
        choice.demandFits(command.route(), routed(command.beside()), command.fastRoutes());
        route = command.route();
        basis = command.basis();
        routing = Routing.of(choice);
        overOn = command.route() == Route.REFERRAL ? today : null;
        handling().finish(today);
        return new CaseRouted(
                id(),
                caseNo,
                region().digits(),
                command.route(),
                right,
                title,
                command.basis(),
                today,
                source,
                clueOn,
                decidedOn,
                choice.isNone() ? null : choice.reasonCodes(),
                choice.answers().isEmpty() ? null : choice.answerCodes(),
                choice.isFast() ? true : null);
    }

    /// Gives it another receipt (换发回执), for one that was lost or got into hands it was not meant for.
    public ReceiptRenewed renewReceipt() {
        if (followUpCode == null) {
            throw new Refused(CaseRefusal.NO_RECEIPT);
        }
        followUpCode = FollowUpCode.drawn().text();
        return new ReceiptRenewed(id());
    }

    /// Notes that the proceeding to which it was sent has ended (办结登记), which nobody tells the register.
    public CaseEndNoted noteEnd(LocalDate day) {
        if (!liesInProceeding()) {
            throw new Refused(CaseRefusal.NO_PROCEEDING);
        }
        demandNotBefore(receivedOn, "endedOn", day);
        overOn = day;
        return new CaseEndNoted(id(), day);
    }

    /// Whether it was sent to a proceeding of the office whose end is not noted yet.
    public boolean liesInProceeding() {
        return status == CaseStatus.ROUTED && overOn == null;
    }

    /// What decides which reasons for routing fit it.
    ///
    /// @param beside the kinds of rights it rests on beside the one it was registered about
    public RoutedMatter routed(Set<RightKind> beside) {
        return new RoutedMatter(
                source, Stream.concat(Stream.of(right), beside.stream()).collect(toSet()), receivedOn);
    }

    /// Rests on one more right (权利). The one it was registered about gives the file the number that was missing there.
    public RightAdded rest(UUID rightId, RightKind kind, Optional<RightNumber> number, boolean leads) {
        if (leads) {
            rightNumber = number.map(RightNumber::text).orElse(null);
        }
        return new RightAdded(id(), rightId, kind, number.map(RightNumber::text).orElse(null), leads);
    }

    /// Rests on a right as it is written down anew (更正); the file follows where it was registered about that right.
    public RightCorrected restAnew(
            UUID rightId, UUID formerId, RightKind kind, Optional<RightNumber> number, boolean leads) {
        if (leads) {
            rightNumber = number.map(RightNumber::text).orElse(null);
        }
        return new RightCorrected(
                id(), rightId, formerId, kind, number.map(RightNumber::text).orElse(null));
    }

    /// A further source came in about it (附加来源). That changes none of its clocks, so a complaint goes here only where
    /// the
    /// clock of that very complaint runs here.
    ///
    /// @param isByTheSame whether the same person complains who complained in this matter
    public SourceAttached attach(
            UUID sourceId, SourceKind kind, Channel by, LocalDate receivedOn, boolean isByTheSame) {
        if (!status.isUnderWay()) {
            throw new Refused(CaseRefusal.CASE_OVER);
        }
        var isComplaint = kind == SourceKind.COMPLAINT || kind == SourceKind.RIGHT_HOLDER;
        if (isComplaint && kind != source) {
            throw ownCase("source", "本案不是以" + kind.zh() + "登记的", "the case was not registered as a " + kind.en());
        }
        if (isComplaint && !isByTheSame) {
            throw ownCase("byTheSame", "只有本案投诉人自己补充的，才附加到本案", "only for what the complainant of this case adds");
        }
        return new SourceAttached(id(), sourceId, kind, by.name(), receivedOn);
    }

    private static Refused ownCase(String field, String zh, String en) {
        return new Refused(CaseRefusal.OWN_CASE_NEEDED, List.of(new FieldFault(field, zh, en)));
    }

    /// Takes the dispute over competence for it a step further (管辖权争议), and gives the fact of it.
    ///
    /// @throws Refused where the office does not have it any more, or the step is not the next
    public <F extends CaseIntakeEvent> F contest(UnaryOperator<Contest> step, F fact) {
        demandUnderWay();
        contest = step.apply(contest());
        return fact;
    }

    /// The latest dispute over competence for it.
    public Contest contest() {
        return contest == null ? Contest.NONE : contest;
    }

    /// @throws Refused where the office does not have it any more
    public void demandUnderWay() {
        if (!status.isUnderWay()) {
            throw new Refused(CaseRefusal.NOT_UNDER_WAY);
        }
    }

    /// Nothing that came by transfer is passed on while the office objects to its competence (不得再行移送).
    public void demandMayPassOn() {
        if (source == SourceKind.TRANSFER_IN && contest().stage() != Contest.Stage.NONE) {
            throw new Refused(CaseRefusal.NO_SECOND_TRANSFER);
        }
    }

    /// The clock of its own stage, and that of negotiating over competence, in the order in which they started.
    @Override
    public List<CaseClock> clocks() {
        return Stream.concat(clocksOfStage().stream(), negotiation().stream())
                .sorted(Comparator.comparing(CaseClock::start))
                .toList();
    }

    /// What ends the matter ends its negotiating too.
    private Optional<CaseClock> negotiation() {
        return contest()
                .arose()
                .map(day -> new CaseClock(
                        "P-JURISDICTION",
                        day,
                        contest().negotiated().or(() -> status.isUnderWay() ? Optional.empty() : over(day))));
    }

    private Optional<LocalDate> over(LocalDate earliest) {
        return endedOn().or(this::decidedOn).map(day -> day.isBefore(earliest) ? earliest : day);
    }

    /// A consumer's complaint is to be taken up or refused in time. Anything else is a clue, a right-holder's complaint
    /// among them: it is to be verified in time, and its clock goes on in the room to which it is routed.
    private List<CaseClock> clocksOfStage() {
        if (status == CaseStatus.IMPORTED) {
            return List.of();
        }
        return switch (source) {
            case COMPLAINT ->
                List.of(new CaseClock("C-ACCEPT", receivedOn, decidedOn().or(this::endedOn)));
            case REPORT -> verification("R-VERIFY");
            case RIGHT_HOLDER, INSPECTION, TRANSFER_IN, ASSIGNED, OTHER -> verification("P-VERIFY");
        };
    }

    private List<CaseClock> verification(String rule) {
        return switch (status) {
            case REGISTERED, ACCEPTED -> List.of(new CaseClock(rule, receivedOn, Optional.empty()));
            case REFUSED -> List.of(new CaseClock(rule, receivedOn, decidedOn()));
            case WITHDRAWN, JOINED -> List.of(new CaseClock(rule, receivedOn, endedOn()));
            case ROUTED, IMPORTED -> List.of();
        };
    }

    private void demandCounts(RefusalGround ground) {
        var counting = refusalRule().grounds();
        if (!counting.contains(ground)) {
            var names = counting.stream().map(RefusalGround::name).collect(joining(", "));
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(
                            "ground",
                            source.zh() + "不适用此情形，只能是 " + names,
                            "does not count for this matter; must be one of " + names)));
        }
    }

    /// Nobody is turned away for missing what he was given time to provide.
    private void demandOverdue(RefusalGround ground, LocalDate today) {
        var due = Wanted.behind(ground).flatMap(awaited()::dueOn);
        if (due.filter(day -> !today.isAfter(day)).isPresent()) {
            throw new Refused(
                    CaseRefusal.STILL_AWAITED,
                    List.of(new FieldFault(
                            "ground",
                            "已要求限" + due.get() + "提供，期限未到，不能以此为由不予受理",
                            "asked for by " + due.get() + ", which has not passed")));
        }
    }

    /// A date for proof of identity is known to the complaint rules in force since 2026-04-15 alone.
    private void demandMayAsk(Wanted wanted) {
        if (wanted == Wanted.IDENTITY && !refusalRule().grounds().contains(RefusalGround.IDENTITY)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(
                            "wanted",
                            "只有2026-04-15起收到的消费投诉可以限期提供身份证明",
                            "only for consumer complaints received since 2026-04-15")));
        }
    }

    private void demandAtIntake() {
        if (!isAtIntake()) {
            throw new Refused(CaseRefusal.NOT_AT_INTAKE);
        }
    }

    private boolean isAtIntake() {
        return status.isAtIntake();
    }

    /// The rule by which it may be turned away.
    public RefusalRule refusalRule() {
        return RefusalRule.of(source, receivedOn);
    }

    /// Whether it still can be.
    public boolean awaitsDecision() {
        return status == CaseStatus.REGISTERED;
    }

    private static void demandNotBefore(LocalDate earliest, String field, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "不能早于" + earliest, "must not lie before " + earliest)));
        }
    }

    private static void demandNotAfter(LocalDate latest, String field, LocalDate day) {
        if (day.isAfter(latest)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(field, "不能晚于" + latest, "must not lie after " + latest)));
        }
    }

    private void move(CaseStatus to, Refusal otherwise) {
        demandMay(to, otherwise);
        status = to;
    }

    private void demandMay(CaseStatus to, Refusal otherwise) {
        if (!status.next().contains(to)) {
            throw new Refused(otherwise);
        }
    }

    public String caseNo() {
        return caseNo;
    }

    @Override
    public String number() {
        return caseNo;
    }

    public SourceKind source() {
        return source;
    }

    /// The way it came in; not known of what came from an old register.
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    public RightKind right() {
        return right;
    }

    /// The number of the right in its register, where it was given.
    public Optional<RightNumber> rightNumber() {
        return Optional.ofNullable(rightNumber).map(RightNumber::new);
    }

    public String title() {
        return title;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<Route> route() {
        return Optional.ofNullable(route);
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public Optional<RefusalGround> refusalGround() {
        return Optional.ofNullable(refusalGround);
    }

    /// The day on which it was taken up or refused.
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /// The day on which it ended in the register without a decision.
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /// The day on which it came to its end for whoever brought it; sent elsewhere once more it is not over any longer.
    public Optional<LocalDate> overOn() {
        return Optional.ofNullable(overOn);
    }

    /// The matter under which it goes on, where it was joined.
    public Optional<UUID> leadId() {
        return Optional.ofNullable(leadId);
    }

    /// Why it was taken back, where it was.
    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    public String registeredBy() {
        return registeredBy;
    }

    /// The codes under which it was routed last.
    public Routing routing() {
        return routing == null ? Routing.NONE : routing;
    }

    /// In whose hands it lies.
    public Handling handling() {
        if (handling == null) {
            handling = new Handling();
        }
        return handling;
    }

    /// The date by which an imported case was due in the old register.
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /// The code on the receipt of whoever brought it; none where nobody did.
    public Optional<FollowUpCode> followUpCode() {
        return Optional.ofNullable(followUpCode).map(FollowUpCode::new);
    }
}
