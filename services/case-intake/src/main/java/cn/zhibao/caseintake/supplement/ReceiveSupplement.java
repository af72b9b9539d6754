package cn.zhibao.caseintake.supplement;

import cn.zhibao.caseintake.Wanted;
import java.time.LocalDate;

/// Take in what was asked for (补正).
public record ReceiveSupplement(Wanted wanted, String answer, LocalDate receivedOn) {}
