package cn.zhibao.caseintake.competence;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CompetenceAgreed;
import cn.zhibao.contracts.caseintake.CompetenceDesignated;
import cn.zhibao.contracts.caseintake.CompetenceDisputed;
import cn.zhibao.contracts.caseintake.CompetenceReported;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The steps of a dispute over competence (管辖权争议): the file decides how far it is, the texts are kept beside it.
@ApplicationScoped
public class DisputeService {

    private final CaseService cases;
    private final DisputeRepository disputes;

    DisputeService(CaseService cases, DisputeRepository disputes) {
        this.cases = cases;
        this.disputes = disputes;
    }

    public Uni<CaseFile> open(UUID id, OpenDispute command, Call call) {
        return cases.conduct(id, call, caseFile -> {
            demandReceived(caseFile, command);
            var dispute = Ids.at(call.at());
            var fact = caseFile.contest(
                    contest -> contest.arise(command.disputedOn()),
                    new CompetenceDisputed(id, dispute, command.otherRegion().digits(), command.disputedOn()));
            return disputes.insert(dispute, caseFile, command).replaceWith(fact);
        });
    }

    public Uni<CaseFile> agree(UUID id, AgreeOnCompetence command, Call call) {
        return cases.conduct(id, call, caseFile -> {
            if (command.outcome() == DisputeOutcome.HANDED && cases.isSecondTransferRefused()) {
                caseFile.demandMayPassOn();
            }
            return openOne(caseFile, CaseRefusal.NOT_NEGOTIATING).chain(dispute -> {
                var fact = caseFile.contest(
                        contest -> contest.agree(command.agreedOn()),
                        new CompetenceAgreed(id, dispute.id(), command.outcome().name(), command.agreedOn()));
                return disputes.agree(dispute.id(), command).replaceWith(fact);
            });
        });
    }

    public Uni<CaseFile> report(UUID id, ReportDispute command, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> openOne(caseFile, CaseRefusal.NOT_NEGOTIATING).chain(dispute -> {
                    var superior = SuperiorOfBoth.of(
                            caseFile.region(), dispute.opened().otherRegion());
                    var fact = caseFile.contest(
                            contest -> contest.report(command.reportedOn()),
                            new CompetenceReported(
                                    id,
                                    dispute.id(),
                                    superior.map(RegionCode::digits).orElse(null),
                                    command.reportedOn()));
                    return disputes.report(dispute.id(), new CompetenceDispute.Report(superior, command))
                            .replaceWith(fact);
                }));
    }

    public Uni<CaseFile> designate(UUID id, DesignateOffice command, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> openOne(caseFile, CaseRefusal.NOT_REPORTED).chain(dispute -> {
                    dispute.demandWithin(command.region());
                    var fact = caseFile.contest(
                            contest -> contest.designate(command.designatedOn()),
                            new CompetenceDesignated(
                                    id,
                                    dispute.id(),
                                    command.region().digits(),
                                    command.document(),
                                    command.designatedOn()));
                    return disputes.designate(dispute.id(), command).replaceWith(fact);
                }));
    }

    private Uni<CompetenceDispute> openOne(CaseFile caseFile, Refusal otherwise) {
        caseFile.demandUnderWay();
        return disputes.of(caseFile.id())
                .map(all -> all.stream()
                        .filter(CompetenceDispute::isOpen)
                        .findFirst()
                        .orElseThrow(() -> new Refused(otherwise)));
    }

    private static void demandReceived(CaseFile caseFile, OpenDispute command) {
        if (command.disputedOn().isBefore(caseFile.receivedOn())) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(
                            "disputedOn",
                            "不能早于" + caseFile.receivedOn(),
                            "must not lie before " + caseFile.receivedOn())));
        }
    }
}
