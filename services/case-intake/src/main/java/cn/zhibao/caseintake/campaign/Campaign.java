package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CampaignEnded;
import cn.zhibao.contracts.caseintake.CampaignOpened;
import cn.zhibao.contracts.reference.RightKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A campaign of an office (专项行动), key days or an exhibition: it runs from its first day to its last, or to the day
/// on which it was ended before. Matters received while it ran may be tagged with it, then or later.
@Entity
@Table(name = "campaign")
public class Campaign extends Journaled {

    /// From this length on the organiser of an exhibition sets up a body for complaints, where one is needed
    /// (展会知识产权保护办法, known from a secondary source).
    private static final int COMPLAINT_BODY_DAYS = 3;

    /// Nobody plans further; a slip in the year is caught.
    private static final int LONGEST_YEARS = 5;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind = CampaignKind.CAMPAIGN;

    private String name = "";

    @Column(name = "begins_on")
    private LocalDate beginsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private LocalDate endsOn = LocalDate.EPOCH;

    private @Nullable String place;

    private @Nullable String organiser;

    @Column(name = "complaint_body")
    private @Nullable String complaintBody;

    private String aims = "";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Campaign() {}

    /// A new entry.
    ///
    /// @throws Refused naming the field that does not fit
    public Campaign(UUID id, OpenCampaign command, String madeBy) {
        super(id, command.region().digits());
        demandFits(command);
        this.kind = command.kind();
        this.name = command.name();
        this.beginsOn = command.from();
        this.endsOn = command.until();
        this.place = command.place().orElse(null);
        this.organiser = command.organiser().orElse(null);
        this.complaintBody = command.complaintBody().orElse(null);
        this.aims = command.aims().stream().distinct().map(RightKind::name).collect(Collectors.joining(","));
        this.madeBy = madeBy;
    }

    /// The fact that it stands in the register.
    public CampaignOpened opened() {
        return new CampaignOpened(id(), region().digits(), kind.name(), name, beginsOn, endsOn);
    }

    /// Ends it before its last day; what was received until today may still be tagged.
    public CampaignEnded end(LocalDate today) {
        if (!isActive(today)) {
            throw new Refused(CampaignRefusal.CAMPAIGN_OVER);
        }
        endedOn = today;
        return new CampaignEnded(id(), today);
    }

    /// Whether it goes on today or begins later.
    public boolean isActive(LocalDate today) {
        return endedOn == null && !endsOn.isBefore(today);
    }

    /// Whether it ran on a day.
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(beginsOn) && !day.isAfter(lastDay());
    }

    /// Whether the organiser of an exhibition may have to set up a body for complaints and none is named.
    public boolean isWithoutComplaintBody() {
        return kind == CampaignKind.EXHIBITION
                && complaintBody == null
                && ChronoUnit.DAYS.between(beginsOn, endsOn) + 1 >= COMPLAINT_BODY_DAYS;
    }

    /// @throws Refused naming the field where a matter is of another region, or was received when it did not run
    void demandTakes(CaseFile caseFile, String field) {
        if (!caseFile.region().digits().startsWith(region().digits())) {
            throw fault(
                    field, "“" + name + "”不是本案所在辖区的专项行动", "“" + name + "” is no campaign of the region of this matter");
        }
        if (!runsOn(caseFile.receivedOn())) {
            throw fault(
                    field,
                    "“%s”自 %s 至 %s，本案收到日 %s 不在其间".formatted(name, beginsOn, lastDay(), caseFile.receivedOn()),
                    "“%s” ran from %s to %s; the matter was received on %s"
                            .formatted(name, beginsOn, lastDay(), caseFile.receivedOn()));
        }
    }

    private static void demandFits(OpenCampaign command) {
        if (command.until().isBefore(command.from())) {
            throw fault("until", "不能早于" + command.from(), "must not lie before " + command.from());
        }
        if (command.until().isAfter(command.from().plusYears(LONGEST_YEARS))) {
            throw fault("until", "不能超过起始日后 5 年", "must lie within 5 years from the first day");
        }
        if (command.kind() == CampaignKind.EXHIBITION
                && command.place().isEmpty()
                && command.organiser().isEmpty()) {
            throw fault("place", "展会须写明地点或者主办单位", "an exhibition names its place or its organiser");
        }
        if (command.kind() != CampaignKind.EXHIBITION && command.complaintBody().isPresent()) {
            throw fault("complaintBody", "只有展会才有主办方的投诉机构", "goes with an exhibition alone");
        }
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }

    public CampaignKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return beginsOn;
    }

    /// The last day that was planned.
    public LocalDate until() {
        return endsOn;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> organiser() {
        return Optional.ofNullable(organiser);
    }

    public Optional<String> complaintBody() {
        return Optional.ofNullable(complaintBody);
    }

    public List<RightKind> aims() {
        return Arrays.stream(aims.split(","))
                .filter(code -> !code.isEmpty())
                .map(RightKind::valueOf)
                .toList();
    }

    public String madeBy() {
        return madeBy;
    }

    /// The day on which it was ended by hand, where it was.
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    private LocalDate lastDay() {
        return endedOn == null || endsOn.isBefore(endedOn) ? endsOn : endedOn;
    }
}
