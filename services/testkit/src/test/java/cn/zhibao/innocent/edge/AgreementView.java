package cn.zhibao.innocent.edge;

import java.util.UUID;

/// What a mediator gets.
public record AgreementView(UUID id) {}
