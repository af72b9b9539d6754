package cn.zhibao.caseintake.competence;

import java.time.LocalDate;

/// Ask the common superior to designate (报请指定管辖).
public record ReportDispute(String report, LocalDate reportedOn) {}
