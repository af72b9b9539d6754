package cn.zhibao.enforcement.edge;

import cn.zhibao.enforcement.Decision;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /enforcements/{id}/decision`.
public record DecisionRequest(@NotNull Decision decision) {}
