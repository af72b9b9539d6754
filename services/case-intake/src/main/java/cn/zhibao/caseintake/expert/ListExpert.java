package cn.zhibao.caseintake.expert;

import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Enter somebody in the register of an office.
///
/// @param fieldNote what the codes of the fields do not say
/// @param contact a telephone or a mail address
/// @param from the first day of the term
/// @param until its last day
public record ListExpert(
        RegionCode region,
        ExpertKind kind,
        String name,
        List<ExpertField> fields,
        Optional<String> fieldNote,
        String employer,
        Optional<String> contact,
        LocalDate from,
        LocalDate until) {

    public ListExpert {
        fields = List.copyOf(fields);
    }
}
