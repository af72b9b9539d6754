package cn.zhibao.innocent.edge;

import java.util.UUID;

/// What a mediator sends.
public record AgreeRequest(UUID id) {}
