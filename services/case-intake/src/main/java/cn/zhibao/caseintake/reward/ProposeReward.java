package cn.zhibao.caseintake.reward;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Propose a reward for a report.
///
/// @param amount in yuan, to the cent
/// @param decisionNo number of the penalty decision that confirmed the violation, as the office states it
public record ProposeReward(BigDecimal amount, String decisionNo, LocalDate decisionOn, String reason) {}
