package cn.zhibao.caseintake.aid;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.Year;
import java.util.Optional;

/// Who was served in a region and a year, beside what was promised of it.
public record ServedYear(RegionCode region, Year year, Served served, Optional<AidTarget> target) {}
