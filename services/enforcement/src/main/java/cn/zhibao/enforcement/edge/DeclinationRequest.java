package cn.zhibao.enforcement.edge;

import cn.zhibao.enforcement.DeclinationGround;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /enforcements/{id}/declination`.
public record DeclinationRequest(@NotNull DeclinationGround ground) {}
