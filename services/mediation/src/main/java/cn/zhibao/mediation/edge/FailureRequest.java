package cn.zhibao.mediation.edge;

import cn.zhibao.mediation.FailMediation;
import cn.zhibao.mediation.FailureReason;
import cn.zhibao.mediation.RouteHint;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /mediations/{id}/failure`.
public record FailureRequest(
        @NotNull FailureReason reason, @NotNull RouteHint routeHint) {

    FailMediation command() {
        return new FailMediation(reason, routeHint);
    }
}
