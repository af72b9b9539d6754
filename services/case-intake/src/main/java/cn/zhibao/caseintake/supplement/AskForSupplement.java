package cn.zhibao.caseintake.supplement;

import cn.zhibao.caseintake.Wanted;
import java.time.LocalDate;

/// Ask whoever brought a matter for something by a day (要求补正).
public record AskForSupplement(Wanted wanted, String request, LocalDate dueOn) {}
