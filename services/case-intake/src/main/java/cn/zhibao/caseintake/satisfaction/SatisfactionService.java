package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.FollowUpCode;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Takes answers about matters that are over, once for each, and counts them.
@ApplicationScoped
public class SatisfactionService {

    private final SatisfactionRepository answers;
    private final CaseService cases;
    private final Journal journal;
    private final int few;

    /// @param few below how many answers the share is shown with a warning; a number of the house
    SatisfactionService(
            SatisfactionRepository answers,
            CaseService cases,
            Journal journal,
            @ConfigProperty(name = "satisfaction.few", defaultValue = "30") int few) {
        this.answers = answers;
        this.cases = cases;
        this.journal = journal;
        this.few = few;
    }

    /// Takes the answer of whoever holds the receipt of a matter.
    public Uni<Satisfaction> answer(String caseNo, FollowUpCode code, AnswerSurvey answer, Call call) {
        return cases.ofBearer(caseNo, code)
                .chain(caseFile -> answers.isShielded(caseFile.id())
                        .chain(isShielded -> keep(caseFile, isShielded, answer, Optional.empty(), call)));
    }

    /// Writes down what was said on the telephone. A shielded reporter is not rung up: only the code reaches them.
    public Uni<Satisfaction> record(UUID caseId, AnswerSurvey answer, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), SatisfactionAction.RECORD, caseFile.region()))
                .invoke(SatisfactionService::demandBrought)
                .call(caseFile -> cases.hold(caseFile.id(), ""))
                .chain(caseFile -> answers.isShielded(caseId)
                        .invoke(SatisfactionService::demandKnown)
                        .chain(isShielded -> keep(
                                caseFile,
                                isShielded,
                                answer,
                                Optional.of(call.actor().subject()),
                                call)));
    }

    public Uni<SatisfactionStanding> standing(UUID caseId, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), SatisfactionAction.READ, caseFile.region()))
                .chain(caseFile -> answers.isShielded(caseId)
                        .chain(isShielded -> answers.ofCase(caseId)
                                .map(answer -> new SatisfactionStanding(caseFile, isShielded, answer))));
    }

    public Uni<SatisfactionYear> of(RegionCode region, Year year, Call call) {
        Policy.demand(call.actor(), SatisfactionAction.READ, region);
        return answers.months(region, year)
                .chain(months -> answers.lines(region, year)
                        .map(lines -> new SatisfactionYear(region, year, few, months, lines)));
    }

    /// The matter is locked by now, so that of two who answer at once the second finds the first.
    private Uni<Satisfaction> keep(
            CaseFile caseFile, boolean isShielded, AnswerSurvey answer, Optional<String> recordedBy, Call call) {
        return answers.ofCase(caseFile.id())
                .invoke(SatisfactionService::demandFirst)
                .map(none -> new Satisfaction(Ids.at(call.at()), caseFile, answer, recordedBy))
                .call(kept -> journal.append(kept, kept.recorded(isShielded), call.cause()))
                .call(answers::persist);
    }

    private static void demandFirst(Optional<Satisfaction> before) {
        if (before.isPresent()) {
            throw new Refused(SatisfactionRefusal.ANSWERED_ALREADY);
        }
    }

    private static void demandBrought(CaseFile caseFile) {
        if (caseFile.followUpCode().isEmpty()) {
            throw new Refused(SatisfactionRefusal.NOBODY_TO_ASK);
        }
    }

    private static void demandKnown(boolean isShielded) {
        if (isShielded) {
            throw new Refused(SatisfactionRefusal.SHIELDED_ANSWERS_ALONE);
        }
    }
}
