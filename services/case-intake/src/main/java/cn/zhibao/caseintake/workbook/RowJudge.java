package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.FieldFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds a row to the rules of the registration form. They stand at the edge, where the form is; this is how the room
/// in front of it asks for them.
public interface RowJudge {

    /// What was found.
    ///
    /// @param matter the registration that the row asks for, where nothing is wrong
    /// @param faults everything that is wrong, by field
    record Judgement(Optional<RowMatter> matter, List<FieldFault> faults) {}

    Judgement judge(Map<WorkbookColumn, String> cells, Actor actor, Instant at);
}
