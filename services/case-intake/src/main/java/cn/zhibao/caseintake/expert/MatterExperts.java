package cn.zhibao.caseintake.expert;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;

/// Who was asked in a matter.
///
/// @param offered those whose term covers today and who do not stand in it
public record MatterExperts(CaseFile caseFile, List<Assignment> assignments, List<Expert> offered) {

    public MatterExperts {
        assignments = List.copyOf(assignments);
        offered = List.copyOf(offered);
    }
}
