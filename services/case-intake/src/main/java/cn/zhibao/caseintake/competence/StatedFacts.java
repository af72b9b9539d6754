package cn.zhibao.caseintake.competence;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody entered about a matter's competence, and why.
public record StatedFacts(CompetenceFacts facts, Optional<String> reason, String statedBy, LocalDate statedOn) {}
