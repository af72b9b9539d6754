package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.reward.CollectionWay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /rewards/{id}/collection`. Without `collectedOn` it was fetched today.
public record CollectRewardRequest(
        @NotNull CollectionWay way, @Nullable LocalDate collectedOn) {}
