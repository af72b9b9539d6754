package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.UUID;

/// When an officer of a region is away, as case-intake sends it.
public record AbsenceView(UUID id, String region, String subject, String name, LocalDate from, LocalDate to) {}
