package cn.zhibao.caseintake.link;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.LinkKind;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseLinked;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The use cases of links between matters.
@ApplicationScoped
public class LinkService {

    private final CaseService cases;
    private final LinkRepository links;

    LinkService(CaseService cases, LinkRepository links) {
        this.cases = cases;
        this.links = links;
    }

    public Uni<CaseFile> link(UUID id, LinkCases command, Call call) {
        return cases.hold(id, command.caseNo())
                .chain(() -> cases.conduct(
                        id,
                        call,
                        caseFile -> cases.findByNumber(command.caseNo(), call)
                                .map(found -> found.orElseThrow(() -> unknown("caseNo")))
                                .chain(other -> link(caseFile, other, command.kind(), call))));
    }

    /// Links a matter from the beginning with one that stands in the register, where it was registered because of it.
    public Uni<CaseFile> register(CaseFile caseFile, Optional<String> caseNo, Call call) {
        return caseNo.map(number -> cases.findByNumber(number, call)
                        .map(found -> found.orElseThrow(() -> unknown("relatedTo")))
                        .chain(other ->
                                cases.keepBeside(caseFile, () -> link(caseFile, other, LinkKind.RELATED, call), call)))
                .orElseGet(() -> Uni.createFrom().item(caseFile));
    }

    public Uni<List<LinkedCase>> of(UUID id, Call call) {
        return cases.find(id, call).chain(caseFile -> links.of(caseFile.id()));
    }

    private Uni<CaseLinked> link(CaseFile caseFile, CaseFile other, LinkKind kind, Call call) {
        var event = caseFile.link(kind, other, call.today());
        return links.isThere(caseFile, other, kind)
                .invoke(LinkService::demandNew)
                .chain(() -> links.insert(Ids.at(call.at()), caseFile, other, kind, call.today()))
                .replaceWith(event);
    }

    private static void demandNew(boolean isThere) {
        if (isThere) {
            throw new Refused(CaseRefusal.ALREADY_LINKED);
        }
    }

    private static Refused unknown(String field) {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault(field, "没有这个案号，或不在您的辖区", "no such case, or outside your jurisdiction")));
    }
}
