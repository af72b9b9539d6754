package cn.zhibao.caseintake.expert;

import cn.zhibao.caseintake.parties.SpellingService;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register of experts and technical investigators, as whoever presides keeps it.
@ApplicationScoped
public class ExpertService {

    private final ExpertRepository experts;
    private final AssignmentRepository assignments;
    private final SpellingService spelling;
    private final Journal journal;

    ExpertService(
            ExpertRepository experts, AssignmentRepository assignments, SpellingService spelling, Journal journal) {
        this.experts = experts;
        this.assignments = assignments;
        this.spelling = spelling;
        this.journal = journal;
    }

    public Uni<Expert> list(ListExpert command, Call call) {
        Policy.demand(call.actor(), ExpertAction.KEEP, command.region());
        var expert = new Expert(
                Ids.at(call.at()),
                command,
                spelling.spell(command.name()),
                call.actor().subject());
        return experts.persist(expert)
                .call(() -> journal.append(expert, expert.listed(), call.cause()))
                .replaceWith(expert);
    }

    public Uni<Expert> delist(UUID id, Call call) {
        return experts.find(id)
                .invoke(expert -> Policy.demand(call.actor(), ExpertAction.KEEP, expert.region()))
                .map(call::demandSeen)
                .call(expert -> journal.append(expert, expert.delist(call.today()), call.cause()));
    }

    public Uni<Expert> find(UUID id, Call call) {
        return experts.find(id).invoke(expert -> Policy.demand(call.actor(), ExpertAction.READ, expert.region()));
    }

    /// The newest first.
    public Uni<Page<Expert>> page(ExpertQuery query, @Nullable UUID after, int size, Call call) {
        return experts.page(query, after, size, call);
    }

    public Uni<ExpertFigures> figures(Call call) {
        return experts.figures(call.today().getYear(), call);
    }

    /// Who was asked in a year, or who gave an opinion in it; the newest first.
    public Uni<Page<Assignment>> ofYear(int year, boolean isOpinion, @Nullable UUID after, int size, Call call) {
        return assignments.ofYear(year, isOpinion, after, size, call);
    }
}
