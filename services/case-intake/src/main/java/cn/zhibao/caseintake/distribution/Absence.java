package cn.zhibao.caseintake.distribution;

import java.time.LocalDate;
import java.util.UUID;

/// When an officer of a region is away (不在岗): no rule puts anything into their hands meanwhile.
///
/// @param subject the user name
/// @param name the name to show
public record Absence(UUID id, String region, String subject, String name, LocalDate from, LocalDate to) {}
