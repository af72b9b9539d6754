package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.OfficerView;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.worklist.Skip;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks about the cases that were picked from a worklist, a few at a time.
@RequestScoped
public class PickedRelay {

    /// How many questions are asked at once: one desk must not fill a service.
    private static final int AT_ONCE = 8;

    private static final int MOST_TITLES = 20;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final WorklistRelay worklists;

    PickedRelay(VisitorView visitor, @RestClient CaseIntakeRelay cases, @RestClient WorklistRelay worklists) {
        this.visitor = visitor;
        this.cases = cases;
        this.worklists = worklists;
    }

    /// Those with which it will be done, and the titles of those that are passed over.
    record Sorted(List<CaseView> items, Map<Skip, List<String>> passed) {

        List<BulkView.Group> skipped(WorklistWordsView words) {
            return passed.entrySet().stream()
                    .map(group -> new BulkView.Group(
                            group.getKey().name(),
                            BulkView.why(group.getKey(), words),
                            group.getValue().size(),
                            group.getValue().stream()
                                    .filter(title -> !title.isEmpty())
                                    .limit(MOST_TITLES)
                                    .toList()))
                    .toList();
        }
    }

    /// Each case as it is now: what has changed since it was picked is passed over, like what cannot be done.
    Sorted sorted(BulkRequest request) {
        var items = new ArrayList<CaseView>();
        var passed = new LinkedHashMap<Skip, List<String>>();
        var answers = asked(request.picked(), one -> cases.find(one.id()));
        for (var at = 0; at < answers.size(); at++) {
            var found = answers.get(at).value();
            skip(request, request.picked().get(at), found)
                    .ifPresentOrElse(
                            why -> passed.computeIfAbsent(why, none -> new ArrayList<>())
                                    .add(found.map(CaseView::title).orElse("")),
                            () -> items.add(found.orElseThrow()));
        }
        return new Sorted(List.copyOf(items), passed);
    }

    private Optional<Skip> skip(BulkRequest request, BulkRequest.Picked picked, Optional<CaseView> found) {
        if (found.isEmpty()) {
            return Optional.of(Skip.NOT_FOUND);
        }
        var person = visitor.person();
        return found.get().version() == picked.version()
                ? request.deed().skip(HandsView.standing(found.get(), person), HandsView.presides(person))
                : Optional.of(Skip.CHANGED);
    }

    /// Those to whom every one of the cases can be given, the least laden first.
    List<OfficerView> officers(List<CaseView> items) {
        var regions = items.stream().map(CaseView::region).distinct().toList();
        var lists = AskingRelay.answers(
                        regions.stream().map(worklists::officers).toList())
                .stream()
                .map(list -> list.value().orElse(List.of()))
                .toList();
        return lists.stream()
                .findFirst()
                .map(first -> first.stream()
                        .filter(officer -> lists.stream().allMatch(list -> isIn(list, officer)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isIn(List<OfficerView> list, OfficerView officer) {
        return list.stream().anyMatch(other -> other.subject().equals(officer.subject()));
    }

    static Optional<LocalDate> due(CaseView one) {
        return Optional.ofNullable(one.deadline()).map(DeadlineView::due);
    }

    static <T> List<Reading<T>> asked(List<BulkRequest.Picked> picked, Function<BulkRequest.Picked, Uni<T>> question) {
        var answers = new ArrayList<Reading<T>>();
        for (var from = 0; from < picked.size(); from += AT_ONCE) {
            var some = picked.subList(from, Math.min(picked.size(), from + AT_ONCE));
            answers.addAll(AskingRelay.answers(some.stream().map(question).toList()));
        }
        return answers;
    }
}
