package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.http.Call;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The time line of a case across all services (案件时间线), for whoever has a part of it in the own jurisdiction. The route
/// names the roles; there is no finer distinction among them.
@ApplicationScoped
public class TimelineService {

    private final TimelineRepository timelines;

    TimelineService(TimelineRepository timelines) {
        this.timelines = timelines;
    }

    public Uni<List<TimelineEntry>> of(UUID caseId, Call call) {
        return timelines.of(caseId, call.jurisdiction());
    }
}
