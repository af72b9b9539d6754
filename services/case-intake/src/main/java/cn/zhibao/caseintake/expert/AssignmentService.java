package cn.zhibao.caseintake.expert;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.ExpertAssigned;
import cn.zhibao.contracts.caseintake.ExpertOpinionGiven;
import cn.zhibao.contracts.caseintake.ExpertReleased;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks experts and technical investigators in matters. Of two who write at once the journal lets one through.
@ApplicationScoped
public class AssignmentService {

    private final CaseService cases;
    private final ExpertRepository experts;
    private final AssignmentRepository assignments;

    AssignmentService(CaseService cases, ExpertRepository experts, AssignmentRepository assignments) {
        this.cases = cases;
        this.experts = experts;
        this.assignments = assignments;
    }

    public Uni<CaseFile> assign(UUID id, AssignExpert command, Call call) {
        return cases.conduct(id, call, caseFile -> assign(caseFile, command, call));
    }

    /// Keeps the opinion, which is given once.
    public Uni<CaseFile> opine(UUID id, UUID assignmentId, Assignment.Opinion opinion, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> assignments
                        .find(id, assignmentId)
                        .invoke(assignment -> assignment.demandAwaits(opinion.givenOn()))
                        .call(() -> assignments
                                .opine(assignmentId, opinion, call)
                                .invoke(isNew -> demand(isNew, ExpertRefusal.OPINION_GIVEN)))
                        .map(assignment ->
                                new ExpertOpinionGiven(id, assignmentId, assignment.expertId(), opinion.givenOn())));
    }

    /// Takes the assignment back; why stays in the register, and so does an opinion that was given.
    public Uni<CaseFile> release(UUID id, UUID assignmentId, String reason, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> assignments
                        .find(id, assignmentId)
                        .invoke(Assignment::demandStands)
                        .call(() -> assignments
                                .release(assignmentId, reason, call)
                                .invoke(stood -> demand(stood, ExpertRefusal.EXPERT_RELEASED)))
                        .map(assignment -> new ExpertReleased(id, assignmentId, assignment.expertId(), call.today())));
    }

    /// @param query whom to offer
    public Uni<MatterExperts> of(UUID id, ExpertQuery query, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> assignments
                        .of(id)
                        .chain(asked -> experts.ofRegion(caseFile.region(), query, call)
                                .map(known -> new MatterExperts(caseFile, asked, without(known, asked)))));
    }

    private Uni<ExpertAssigned> assign(CaseFile caseFile, AssignExpert command, Call call) {
        var id = Ids.at(call.at());
        return experts.findById(command.expertId())
                .onItem()
                .ifNull()
                .failWith(() -> Expert.fault(
                        "expertId", "名册中没有，或不在您的辖区", "is not in the register, or outside your jurisdiction"))
                .invoke(expert -> expert.demandServes(caseFile, command.askedOn(), call.today()))
                .invoke(command::demandFree)
                .call(expert -> assignments
                        .partyNamed(caseFile.id(), expert.employer())
                        .invoke(party -> party.ifPresent(AssignmentService::refuseEmployed)))
                .call(expert -> assignments
                        .insert(id, caseFile, expert, command, call)
                        .invoke(isNew -> demand(isNew, ExpertRefusal.EXPERT_STANDS)))
                .map(expert -> new ExpertAssigned(
                        caseFile.id(), id, expert.id(), expert.kind().name(), command.askedOn()));
    }

    /// No rule was found that says so; it is the prudence of the house.
    private static void refuseEmployed(String party) {
        throw new Refused(
                ExpertRefusal.EMPLOYER_IS_PARTY,
                List.of(new FieldFault(
                        "expertId",
                        "所在单位与本案当事人“" + party + "”同名，为慎重起见不指派（回避的具体情形待核实）",
                        "has an employer of the name of the party “" + party
                                + "”; not assigned for prudence (the rules on recusal are unconfirmed)")));
    }

    private static List<Expert> without(List<Expert> known, List<Assignment> asked) {
        var standing = asked.stream()
                .filter(one -> one.release().isEmpty())
                .map(Assignment::expertId)
                .collect(Collectors.toSet());
        return known.stream().filter(one -> !standing.contains(one.id())).toList();
    }

    private static void demand(boolean holds, ExpertRefusal otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
