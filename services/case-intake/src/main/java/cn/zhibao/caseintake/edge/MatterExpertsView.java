package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.MatterExperts;
import cn.zhibao.chassis.http.Call;
import java.util.List;

/// Who was asked in a matter, and who may be asked.
///
/// @param version of the matter, which a change names
public record MatterExpertsView(int version, List<AssignmentView> assignments, List<ExpertView> offered) {

    static MatterExpertsView of(MatterExperts matter, Call call) {
        return new MatterExpertsView(
                matter.caseFile().version(),
                matter.assignments().stream().map(AssignmentView::of).toList(),
                matter.offered().stream()
                        .map(expert -> ExpertView.of(expert, call))
                        .toList());
    }
}
