package cn.zhibao.caseintake.notice;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.supplement.SupplementService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The use cases of notices.
@ApplicationScoped
public class NoticeService {

    private final CaseService cases;
    private final SupplementService supplements;
    private final NoticeRepository notices;

    NoticeService(CaseService cases, SupplementService supplements, NoticeRepository notices) {
        this.cases = cases;
        this.supplements = supplements;
        this.notices = notices;
    }

    public Uni<CaseFile> send(UUID id, SendNotice command, Call call) {
        return cases.conduct(id, call, caseFile -> {
            var notice = Notice.send(Ids.at(call.at()), caseFile, command);
            return notices.insert(caseFile, notice).replaceWith(notice.sent(caseFile.id()));
        });
    }

    public Uni<CaseFile> serve(UUID id, ServeNotice command, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> notices.find(caseFile, command.notice())
                        .map(found -> found.orElseThrow(NoticeService::unknown).serve(command))
                        .call(notices::serve)
                        .map(notice -> notice.served(caseFile.id(), command.servedOn())));
    }

    public Uni<Notices> of(UUID id, LaterDecisions later, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> notices.of(id)
                        .chain(given ->
                                supplements.of(id, call).map(asked -> new Notices(caseFile, given, asked, later))));
    }

    private static Refused unknown() {
        return new Refused(
                CommonRefusal.INVALID, List.of(new FieldFault("notice", "本案没有这份告知", "this case has no such notice")));
    }
}
