package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.parties.NameParty;
import java.util.List;

/// What a row asks to be registered: the matter, who stands in it, and what is alleged.
public record RowMatter(RegisterCase command, List<NameParty> parties, Allegation alleged) {}
