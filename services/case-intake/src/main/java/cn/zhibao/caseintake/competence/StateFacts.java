package cn.zhibao.caseintake.competence;

import java.util.Optional;

/// Enter what competence hangs on, or say it anew.
///
/// @param reason why it is said anew; empty at registration
public record StateFacts(CompetenceFacts facts, Optional<String> reason) {}
