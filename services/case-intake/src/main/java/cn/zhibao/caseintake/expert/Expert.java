package cn.zhibao.caseintake.expert;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.parties.Spelling;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.ExpertDelisted;
import cn.zhibao.contracts.caseintake.ExpertListed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An expert (专家) or a technical investigator (技术调查官) of an office, for a term that ends on its last day or when it
/// is ended before.
@Entity
@Table(name = "expert")
public class Expert extends Journaled {

    /// Nobody is appointed for longer; a slip in the year is caught.
    private static final int LONGEST_YEARS = 10;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    @Enumerated(EnumType.STRING)
    private ExpertKind kind = ExpertKind.EXPERT;

    private String name = "";

    private String sought = "";

    private String fields = "";

    @Column(name = "field_note")
    private @Nullable String fieldNote;

    private String employer = "";

    private @Nullable String contact;

    @Column(name = "begins_on")
    private LocalDate beginsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private LocalDate endsOn = LocalDate.EPOCH;

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected Expert() {}

    /// A new entry.
    ///
    /// @throws Refused naming the field that does not fit
    public Expert(UUID id, ListExpert command, Spelling spelling, String madeBy) {
        super(id, command.region().digits());
        demandFits(command);
        this.kind = command.kind();
        this.name = command.name();
        this.sought = String.join(" ", plain(command.name()), plain(spelling.syllables()), spelling.initials());
        this.fields =
                command.fields().stream().distinct().map(ExpertField::name).collect(Collectors.joining(","));
        this.fieldNote = command.fieldNote().orElse(null);
        this.employer = command.employer();
        this.contact = command.contact().orElse(null);
        this.beginsOn = command.from();
        this.endsOn = command.until();
        this.madeBy = madeBy;
    }

    /// What is typed or written, without blanks and whatever its width and case.
    static String plain(String typed) {
        return BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// The fact that it stands in the register; who it is stays there.
    public ExpertListed listed() {
        return new ExpertListed(
                id(),
                region().digits(),
                kind.name(),
                fields().stream().map(ExpertField::name).toList(),
                beginsOn,
                endsOn);
    }

    /// Ends the term before its last day; from now on nobody is given this one.
    public ExpertDelisted delist(LocalDate today) {
        if (!isOpen(today)) {
            throw new Refused(ExpertRefusal.EXPERT_OVER);
        }
        endedOn = today;
        return new ExpertDelisted(id(), today);
    }

    /// Whether the term goes on or begins later.
    public boolean isOpen(LocalDate today) {
        return endedOn == null && !endsOn.isBefore(today);
    }

    /// Whether the term covers a day.
    public boolean isActive(LocalDate today) {
        return isOpen(today) && !beginsOn.isAfter(today);
    }

    /// @throws Refused where a matter is of another region, the term does not cover today, or the day does not fit
    void demandServes(CaseFile caseFile, LocalDate askedOn, LocalDate today) {
        if (!caseFile.region().digits().startsWith(region().digits())) {
            throw fault("expertId", "不在本案所在辖区的名册中", "is not in the register of the region of this matter");
        }
        if (!isActive(today)) {
            throw fault("expertId", "任期不包括今天", "has no term that covers today");
        }
        if (askedOn.isBefore(beginsOn)) {
            throw fault("askedOn", "不能早于任期起始日 " + beginsOn, "must not lie before the term, " + beginsOn);
        }
        if (askedOn.isBefore(caseFile.receivedOn())) {
            throw fault(
                    "askedOn",
                    "不能早于本案收到日 " + caseFile.receivedOn(),
                    "must not lie before the matter was received, " + caseFile.receivedOn());
        }
    }

    private static void demandFits(ListExpert command) {
        if (command.until().isBefore(command.from())) {
            throw fault("until", "不能早于" + command.from(), "must not lie before " + command.from());
        }
        if (command.until().isAfter(command.from().plusYears(LONGEST_YEARS))) {
            throw fault("until", "不能超过起始日后 10 年", "must lie within 10 years from the first day");
        }
        if (command.fields().contains(ExpertField.OTHER) && command.fieldNote().isEmpty()) {
            throw fault("fieldNote", "选“其他”的，请写明是什么领域", "says which field “other” means");
        }
    }

    static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }

    public ExpertKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public List<ExpertField> fields() {
        return Arrays.stream(fields.split(","))
                .filter(code -> !code.isEmpty())
                .map(ExpertField::valueOf)
                .toList();
    }

    public Optional<String> fieldNote() {
        return Optional.ofNullable(fieldNote);
    }

    public String employer() {
        return employer;
    }

    /// A telephone or a mail address, for those who ask and those who keep the register.
    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    public LocalDate from() {
        return beginsOn;
    }

    /// The last day that was planned.
    public LocalDate until() {
        return endsOn;
    }

    public String madeBy() {
        return madeBy;
    }

    /// The day on which the term was ended by hand, where it was.
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
