package cn.zhibao.caseintake.competence;

import java.time.LocalDate;

/// Note what both agreed on (协商一致).
public record AgreeOnCompetence(DisputeOutcome outcome, String agreement, LocalDate agreedOn) {}
