package cn.zhibao.contracts.statistics;

import cn.zhibao.contracts.reference.Procedure;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A region's closure rate of a year was frozen and published (结案率发布); the numbers are counts of cases, rates follow
/// from them.
public record ClosureRatePublished(
        UUID publicationId,
        String region,
        int year,
        @Nullable Procedure procedure,
        long carriedOver,
        long opened,
        long closed,
        LocalDate publishedOn)
        implements StatisticsEvent {

    @Override
    public UUID streamId() {
        return publicationId;
    }

    @Override
    public UUID laneId() {
        return publicationId;
    }
}
