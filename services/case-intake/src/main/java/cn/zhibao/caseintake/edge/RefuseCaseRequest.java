package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RefusalGround;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /cases/{id}/refusal`.
public record RefuseCaseRequest(@NotNull RefusalGround ground) {}
