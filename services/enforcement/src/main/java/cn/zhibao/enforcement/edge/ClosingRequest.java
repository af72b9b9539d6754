package cn.zhibao.enforcement.edge;

import cn.zhibao.enforcement.ClosingReason;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /enforcements/{id}/closing`.
public record ClosingRequest(@NotNull ClosingReason reason) {}
