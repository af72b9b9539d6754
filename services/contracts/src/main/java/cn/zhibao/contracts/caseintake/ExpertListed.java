package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An office entered an expert or a technical investigator in its register (专家入册): which kind, which fields, for which
/// term. Who it is and how to reach them stays in the register.
///
/// @param fields codes of what they know about
public record ExpertListed(
        UUID expertId, String region, String kind, List<String> fields, LocalDate from, LocalDate until)
        implements CaseIntakeEvent {

    public ExpertListed {
        fields = List.copyOf(fields);
    }

    @Override
    public UUID streamId() {
        return expertId;
    }

    @Override
    public UUID laneId() {
        return expertId;
    }
}
