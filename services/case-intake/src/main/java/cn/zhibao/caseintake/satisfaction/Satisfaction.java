package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.SatisfactionRecorded;
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

/// How satisfied whoever brought one matter was with its handling (办件满意度). There is one answer for a matter, and it
/// does not change.
@Entity
@Table(name = "satisfaction")
public class Satisfaction extends Journaled {

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    private int overall;

    @Column(name = "told_in_time")
    private boolean toldInTime;

    private @Nullable String comment;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel = AnswerChannel.ONLINE;

    @Column(name = "answered_on")
    private LocalDate answeredOn = LocalDate.EPOCH;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    protected Satisfaction() {}

    /// @param recordedBy the account of whoever wrote down what was said; empty where it was written by themselves
    /// @throws Refused where the matter is not over, or the day lies before its end
    public Satisfaction(UUID id, CaseFile caseFile, AnswerSurvey answer, Optional<String> recordedBy) {
        super(id, caseFile.region().digits());
        var over = caseFile.overOn().orElseThrow(() -> new Refused(SatisfactionRefusal.NOT_OVER));
        if (answer.answeredOn().isBefore(over)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("answeredOn", "不能早于办结之日" + over, "must not lie before the end on " + over)));
        }
        this.caseId = caseFile.id();
        this.overall = answer.overall();
        this.toldInTime = answer.toldInTime();
        this.comment = answer.comment().orElse(null);
        this.channel = recordedBy.isPresent() ? AnswerChannel.TELEPHONE : AnswerChannel.ONLINE;
        this.answeredOn = answer.answeredOn();
        this.recordedBy = recordedBy.orElse(null);
    }

    /// The fact that it was given. Of a shielded reporter it does not say to which matter it belongs.
    public SatisfactionRecorded recorded(boolean isShielded) {
        return new SatisfactionRecorded(id(), isShielded ? null : caseId, overall, channel.name(), answeredOn);
    }

    public int overall() {
        return overall;
    }

    public boolean toldInTime() {
        return toldInTime;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public AnswerChannel channel() {
        return channel;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    /// The account of whoever wrote down what was said on the telephone.
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
