package cn.zhibao.mediation.edge;

import cn.zhibao.mediation.Party;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /mediations/{id}/consents`.
public record ConsentRequest(@NotNull Party party) {}
