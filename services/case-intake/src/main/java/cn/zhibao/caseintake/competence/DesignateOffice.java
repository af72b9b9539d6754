package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;

/// Note whom the common superior designated (指定管辖).
///
/// @param document the number of the 指定管辖通知书
public record DesignateOffice(String office, RegionCode region, String document, LocalDate designatedOn) {}
