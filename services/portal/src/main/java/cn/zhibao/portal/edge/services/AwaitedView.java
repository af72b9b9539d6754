package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.Wanted;
import java.time.LocalDate;

/// Something whoever brought a matter is still asked for, as case-intake sends it.
public record AwaitedView(Wanted wanted, LocalDate dueOn) {}
