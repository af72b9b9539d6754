package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.Expert;
import cn.zhibao.caseintake.expert.ExpertAction;
import cn.zhibao.caseintake.expert.ExpertField;
import cn.zhibao.caseintake.expert.ExpertKind;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An expert or technical investigator as callers see it.
///
/// @param contact null where there is none, and for those who neither ask nor keep the register
/// @param endedOn the day on which the term was ended before its last day; null where it was not
/// @param open whether the term goes on or begins later
/// @param active whether it covers today
public record ExpertView(
        UUID id,
        String region,
        ExpertKind kind,
        String name,
        List<ExpertField> fields,
        @Nullable String fieldNote,
        String employer,
        @Nullable String contact,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        boolean open,
        boolean active,
        String madeBy,
        int version) {

    static ExpertView of(Expert expert, Call call) {
        var isReachable = Policy.decide(call.actor(), ExpertAction.REACH, expert.region()) == Policy.Decision.ALLOW;
        return new ExpertView(
                expert.id(),
                expert.region().digits(),
                expert.kind(),
                expert.name(),
                expert.fields(),
                expert.fieldNote().orElse(null),
                expert.employer(),
                expert.contact().filter(contact -> isReachable).orElse(null),
                expert.from(),
                expert.until(),
                expert.endedOn().orElse(null),
                expert.isOpen(call.today()),
                expert.isActive(call.today()),
                expert.madeBy(),
                expert.version());
    }
}
