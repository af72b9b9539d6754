package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import org.jspecify.annotations.Nullable;

/// Which figures are asked for; without a procedure, all together.
public record FiguresQuery(
        RegionCode region, int year, @Nullable Procedure procedure) {}
