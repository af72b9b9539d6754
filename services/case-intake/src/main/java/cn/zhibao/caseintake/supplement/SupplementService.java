package cn.zhibao.caseintake.supplement;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The use cases of supplement requests.
@ApplicationScoped
public class SupplementService {

    private final CaseService cases;
    private final SupplementRepository supplements;

    SupplementService(CaseService cases, SupplementRepository supplements) {
        this.cases = cases;
        this.supplements = supplements;
    }

    public Uni<CaseFile> ask(UUID id, AskForSupplement asked, Call call) {
        return cases.conduct(id, call, caseFile -> {
            var event = caseFile.ask(asked.wanted(), asked.dueOn(), call.today());
            return supplements
                    .insert(Ids.at(call.at()), caseFile, asked, call.today())
                    .replaceWith(event);
        });
    }

    public Uni<CaseFile> receive(UUID id, ReceiveSupplement received, Call call) {
        return cases.conduct(id, call, caseFile -> {
            var event = caseFile.supplement(received.wanted(), received.receivedOn());
            return supplements
                    .answer(caseFile, received)
                    .invoke(SupplementService::demandAsked)
                    .replaceWith(event);
        });
    }

    public Uni<List<Supplement>> of(UUID id, Call call) {
        return cases.find(id, call).chain(caseFile -> supplements.of(caseFile.id()));
    }

    private static void demandAsked(boolean before) {
        if (!before) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("receivedOn", "不能早于提出要求之日", "must not lie before the request")));
        }
    }
}
