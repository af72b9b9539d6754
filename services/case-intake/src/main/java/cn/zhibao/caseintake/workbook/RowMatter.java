package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.caseintake.allegation.Allegation;
import cn.zhibao.caseintake.parties.NameParty;
import cn.zhibao.caseintake.sources.FirstSource;
import java.util.List;

/// What a row asks to be registered: the matter, what its source bears, who stands in it, and what is alleged.
public record RowMatter(RegisterCase command, FirstSource first, List<NameParty> parties, Allegation alleged) {}
