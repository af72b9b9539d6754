package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;

/// Open a dispute over competence with another authority (发生管辖权争议).
public record OpenDispute(String other, RegionCode otherRegion, String reason, LocalDate disputedOn) {}
