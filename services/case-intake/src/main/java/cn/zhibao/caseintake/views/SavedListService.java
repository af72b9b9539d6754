package cn.zhibao.caseintake.views;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The views of the person who calls, and those their office shares.
@ApplicationScoped
public class SavedListService {

    /// Somebody who keeps more finds none of them.
    static final int MOST = 20;

    private final SavedListRepository views;

    SavedListService(SavedListRepository views) {
        this.views = views;
    }

    /// The caller's own by name, then those that others share.
    public Uni<List<SavedList>> seen(Call call) {
        return views.seenBy(call);
    }

    /// Keeps a view under a name that the caller has not used yet.
    public Uni<SavedList> save(String name, boolean shared, Map<String, String> criteria, Call call) {
        var actor = call.actor();
        var office = call.jurisdiction().regions().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(CommonRefusal.FORBIDDEN));
        var view = new SavedList(Ids.at(call.at()), actor.subject(), actor.name(), name, shared, criteria, call.at());
        return views.countInTurn(actor.subject())
                .invoke(kept -> {
                    if (kept >= MOST) {
                        throw new Refused(CaseRefusal.TOO_MANY_VIEWS);
                    }
                })
                .chain(() -> views.save(view, office))
                .map(isSaved -> {
                    if (!isSaved) {
                        throw new Refused(
                                CaseRefusal.VIEW_NAME_TAKEN,
                                List.of(new FieldFault("name", "您已有同名的常用视图", "you have a view of this name already")));
                    }
                    return view;
                });
    }

    /// Takes a view away; whoever does not see it finds none.
    public Uni<Void> remove(UUID id, Call call) {
        return views.seenBy(call)
                .map(seen -> seen.stream()
                        .filter(view -> view.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)))
                .invoke(view -> {
                    if (!view.isRemovableBy(call.actor().subject(), call.actor().has(Role.APPROVER))) {
                        throw new Refused(CommonRefusal.FORBIDDEN);
                    }
                })
                .chain(() -> views.remove(id))
                .invoke(isRemoved -> {
                    if (!isRemoved) {
                        throw new Refused(CommonRefusal.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }
}
