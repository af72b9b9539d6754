package cn.zhibao.inspection;

import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.inspection.ResultPublished;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.legalclock.CaseClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A visit to an enterprise (检查任务): assigned, then its result is recorded once and made public within the term. Each
/// method is one thing that can happen to it and returns the facts to be told.
@Entity
@Table(name = "visit")
public class Visit extends Timed {

    /// 抽查结果公示: from the day of the visit to that of the publication.
    private static final String PUBLICATION = "PUB-INSPECT";

    private String number = "";

    private String enterprise = "";

    @Enumerated(EnumType.STRING)
    private InspectionItem item = InspectionItem.TRADEMARK_USE;

    @Column(name = "planned_on")
    private LocalDate plannedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private VisitStatus status = VisitStatus.ASSIGNED;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitResult result;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_right")
    private @Nullable RightKind findingRight;

    @Column(name = "finding_title")
    private @Nullable String findingTitle;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "published_in")
    private @Nullable String publishedIn;

    protected Visit() {}

    /// A visit to be made, under the number it was given.
    public Visit(UUID id, String number, AssignVisit command) {
        super(id, command.region().digits());
        this.number = number;
        this.enterprise = command.enterprise();
        this.item = command.item();
        this.plannedOn = command.plannedOn();
    }

    /// The fact that it is to be made. Whom it concerns stays here.
    public VisitAssigned assigned() {
        return new VisitAssigned(id(), region().digits(), item.name(), plannedOn);
    }

    /// Records the result; one that needs a case raises its finding in the same breath.
    public List<InspectionEvent> record(RecordResult command) {
        demandFinding(command);
        move(VisitStatus.RECORDED, InspectionRefusal.ALREADY_RECORDED);
        result = command.result();
        visitedOn = command.visitedOn();
        var recorded =
                new ResultRecorded(id(), region().digits(), command.result().name(), command.visitedOn());
        var finding = command.finding();
        return finding == null ? List.of(recorded) : List.of(recorded, raise(finding, command.visitedOn()));
    }

    /// Tells that the result was made public.
    public ResultPublished publish(PublishResult command) {
        visitedOn().filter(command.publishedOn()::isBefore).ifPresent(day -> {
            throw fault("publishedOn", "不能早于检查之日" + day, "must not lie before the visit on " + day);
        });
        move(
                VisitStatus.PUBLISHED,
                status == VisitStatus.PUBLISHED
                        ? InspectionRefusal.ALREADY_PUBLISHED
                        : InspectionRefusal.NOT_RECORDED_YET);
        publishedOn = command.publishedOn();
        publishedIn = command.place();
        return new ResultPublished(id(), region().digits(), command.place(), command.publishedOn());
    }

    /// The result is to be public within the term from the visit.
    @Override
    public List<CaseClock> clocks() {
        return visitedOn().stream()
                .map(day -> new CaseClock(PUBLICATION, day, publishedOn()))
                .toList();
    }

    private void move(VisitStatus to, InspectionRefusal otherwise) {
        if (!status.next().contains(to)) {
            throw new Refused(otherwise);
        }
        status = to;
    }

    private FindingRaised raise(RecordResult.Finding finding, LocalDate day) {
        findingRight = finding.right();
        findingTitle = finding.title();
        return new FindingRaised(id(), region().digits(), finding.right(), finding.title(), day);
    }

    private static void demandFinding(RecordResult command) {
        var needed = command.result().needsCase();
        if (needed && command.finding() == null) {
            throw fault("finding", "此结果须写明发现的问题", "this result needs a finding");
        }
        if (!needed && command.finding() != null) {
            throw fault("finding", "仅“发现问题待后续处理”可附发现的问题", "only FOLLOW_UP_NEEDED takes a finding");
        }
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }

    @Override
    public String number() {
        return number;
    }

    public String enterprise() {
        return enterprise;
    }

    public InspectionItem item() {
        return item;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public VisitStatus status() {
        return status;
    }

    public Optional<VisitResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<LocalDate> visitedOn() {
        return Optional.ofNullable(visitedOn);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /// Where the result was made public.
    public Optional<String> publishedIn() {
        return Optional.ofNullable(publishedIn);
    }

    /// What needs a case, where the result does.
    public Optional<RecordResult.Finding> finding() {
        return findingRight == null || findingTitle == null
                ? Optional.empty()
                : Optional.of(new RecordResult.Finding(findingRight, findingTitle));
    }
}
