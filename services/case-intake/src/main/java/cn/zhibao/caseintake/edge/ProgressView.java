package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Progress;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a matter is, as the public sees it.
///
/// @param route null before it was sent to a procedure
/// @param decideBy null where nothing is to be decided by a day
/// @param overOn null while something is still to come
public record ProgressView(
        String region,
        SourceKind source,
        CaseStatus status,
        @Nullable Route route,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate overOn,
        Progress.Survey survey) {

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.region().digits(),
                progress.source(),
                progress.status(),
                progress.route().orElse(null),
                progress.receivedOn(),
                progress.decidedOn().orElse(null),
                progress.decideBy().orElse(null),
                progress.overOn().orElse(null),
                progress.survey());
    }
}
