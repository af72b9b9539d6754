package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells how far a matter is to whoever holds its receipt.
@ApplicationScoped
public class ProgressService {

    private static final String PROGRESS = "select * from progress_of($1, $2)";

    private final Now now;

    ProgressService(Now now) {
        this.now = now;
    }

    /// What number and code open. A wrong code looks like a number that was never given.
    public Uni<Progress> progress(String caseNo, FollowUpCode code) {
        return Sql.rows(PROGRESS, caseNo, code.text())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(this::read)
                        .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)));
    }

    private Progress read(Object[] row) {
        var source = SourceKind.valueOf((String) row[1]);
        var status = CaseStatus.valueOf((String) row[2]);
        var isToBeDecided = source == SourceKind.COMPLAINT && status == CaseStatus.REGISTERED;
        return new Progress(
                RegionCode.of((String) row[0]),
                source,
                status,
                Optional.ofNullable((@Nullable String) row[3]).map(Route::valueOf),
                (LocalDate) row[4],
                day(row[5]),
                isToBeDecided ? day(row[6]) : Optional.empty(),
                day(row[7]),
                survey(day(row[7]).isPresent(), (Boolean) row[8]),
                day(row[10])
                        .map(until ->
                                Progress.Reward.of(new BigDecimal((String) row[9]), until, day(row[11]), now.today())));
    }

    private static Progress.Survey survey(boolean isOver, boolean isAnswered) {
        if (isAnswered) {
            return Progress.Survey.ANSWERED;
        }
        return isOver ? Progress.Survey.OPEN : Progress.Survey.NOT_YET;
    }

    private static Optional<LocalDate> day(@Nullable Object column) {
        return Optional.ofNullable((LocalDate) column);
    }
}
