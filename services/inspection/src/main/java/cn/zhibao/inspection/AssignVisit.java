package cn.zhibao.inspection;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;

/// Have an enterprise visited for one item (派发检查任务).
public record AssignVisit(RegionCode region, String enterprise, InspectionItem item, LocalDate plannedOn) {}
