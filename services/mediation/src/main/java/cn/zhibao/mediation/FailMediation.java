package cn.zhibao.mediation;

/// End a mediation without agreement (终止调解).
public record FailMediation(FailureReason reason, RouteHint routeHint) {}
