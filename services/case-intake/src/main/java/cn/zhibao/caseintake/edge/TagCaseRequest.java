package cn.zhibao.caseintake.edge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// Body of `POST /cases/{id}/campaigns`.
public record TagCaseRequest(@NotNull UUID campaignId) {}
