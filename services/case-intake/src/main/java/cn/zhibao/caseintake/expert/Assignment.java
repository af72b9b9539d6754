package cn.zhibao.caseintake.expert;

import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That somebody of the register was asked in a matter (指派), as it stood on that day.
///
/// @param isEmployerParty whether by now the employer is a party of the matter
public record Assignment(
        UUID id,
        UUID expertId,
        ExpertKind kind,
        String name,
        String employer,
        UUID caseId,
        String caseNo,
        String purpose,
        LocalDate askedOn,
        String assignedBy,
        Optional<Opinion> opinion,
        Optional<Release> release,
        boolean isEmployerParty) {

    /// What was said, and when.
    public record Opinion(LocalDate givenOn, String text) {}

    /// When and why it was taken back.
    public record Release(LocalDate releasedOn, String reason) {}

    /// @throws Refused where it was taken back
    void demandStands() {
        if (release.isPresent()) {
            throw new Refused(ExpertRefusal.EXPERT_RELEASED);
        }
    }

    /// @throws Refused where there is an opinion already, or the day lies before the request
    void demandAwaits(LocalDate givenOn) {
        demandStands();
        if (opinion.isPresent()) {
            throw new Refused(ExpertRefusal.OPINION_GIVEN);
        }
        if (givenOn.isBefore(askedOn)) {
            throw Expert.fault("givenOn", "不能早于指派日 " + askedOn, "must not lie before the request, " + askedOn);
        }
    }
}
