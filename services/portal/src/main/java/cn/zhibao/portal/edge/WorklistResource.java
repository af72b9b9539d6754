package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.OfficerView;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Skip;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// One deed with many cases from a worklist (批量办理): first what it would do, then the deed, each case under the version
/// that was seen and a key of its own, so that sending it again does nothing twice.
@Path("/desk/worklist")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WorklistResource {

    private static final int UNPROCESSABLE = 422;

    /// How many questions are asked at once: one desk must not fill a service.
    private static final int AT_ONCE = 8;

    private static final int MOST_REASON = 200;
    private static final int MOST_TITLES = 20;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final WorklistRelay worklists;

    WorklistResource(VisitorView visitor, @RestClient CaseIntakeRelay cases, @RestClient WorklistRelay worklists) {
        this.visitor = visitor;
        this.cases = cases;
        this.worklists = worklists;
    }

    /// A case that was picked, as it is now, or why it is passed over.
    private record Sorted(List<CaseView> items, List<BulkView.Group> skipped) {}

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Response preview(MultivaluedMap<String, String> form) {
        var request = BulkRequest.of(form);
        return preview(200, request, sorted(request), Map.of(), ErrorsView.NONE, List.of());
    }

    @POST
    @Path("/done")
    @RolesAllowed({OFFICER, APPROVER})
    public Response perform(MultivaluedMap<String, String> form) {
        var request = BulkRequest.of(form);
        var blank = fields(request.deed(), List.of());
        var faults = request.faults(blank, visitor.words());
        if (!faults.isEmpty()) {
            return preview(
                    UNPROCESSABLE,
                    request,
                    sorted(request),
                    faults,
                    ErrorsView.of(request.filled(blank, faults)),
                    List.of());
        }
        var late = late(request);
        return late.isEmpty()
                ? perform(request)
                : preview(200, request, sorted(request), Map.of(), ErrorsView.NONE, late);
    }

    private Response perform(BulkRequest request) {
        var answers = request.picked().isEmpty()
                ? List.<Reading<CaseView>>of()
                : asked(request.picked().subList(0, 1), one -> change(request, one));
        if (!answers.isEmpty()
                && answers.getFirst() instanceof Reading.Denied<CaseView>(var problem)
                && !problem.faults().isEmpty()) {
            return refused(request, problem);
        }
        var all = new ArrayList<>(answers);
        all.addAll(
                asked(request.picked().subList(answers.size(), request.picked().size()), one -> change(request, one)));
        return done(request, all);
    }

    private Uni<CaseView> change(BulkRequest request, BulkRequest.Picked one) {
        return cases.change(one.id(), request.deed().noun(), one.seen(), request.key(one), request.body());
    }

    /// What is wrong with the fields is wrong for every case.
    private Response refused(BulkRequest request, Problem problem) {
        var faults = ErrorsView.byField(problem, visitor.lang());
        var errors = ErrorsView.of(problem, fields(request.deed(), List.of()), visitor.lang());
        return preview(UNPROCESSABLE, request, sorted(request), faults, errors, List.of());
    }

    private Response done(BulkRequest request, List<Reading<CaseView>> answers) {
        var words = visitor.worklistWords();
        var passed = new LinkedHashMap<String, Integer>();
        request.passed().forEach((skip, count) -> passed.put(why(skip), count));
        var count =
                answers.stream().filter(answer -> answer.value().isPresent()).count();
        for (var answer : answers) {
            switch (answer) {
                case Reading.Got<CaseView> got -> {}
                case Reading.Denied<CaseView>(var problem) -> passed.merge(why(problem), 1, Integer::sum);
                case Reading.Away<CaseView> away -> passed.merge(words.skipAway(), 1, Integer::sum);
            }
        }
        var groups = passed.entrySet().stream()
                .map(group -> new BulkView.Group("", group.getKey(), group.getValue(), List.of()))
                .toList();
        var skipped = passed.values().stream().mapToInt(Integer::intValue).sum();
        var title = HandsView.label(request.deed(), words);
        return visitor.page(ScreenView.bulkDone(
                visitor.shell(title, "desk"),
                new BulkDoneView(
                        title,
                        skipped == 0 ? words.done((int) count) : words.doneSkipped((int) count, skipped),
                        groups,
                        request.back(),
                        request.back().startsWith("/desk/cases/") ? words.backToCase() : words.backToList())));
    }

    private String why(Problem problem) {
        var words = visitor.worklistWords();
        if (problem.isStale()) {
            return words.skipChanged();
        }
        return problem.isNotFound() ? words.skipNotFound() : problem.in(visitor.lang());
    }

    private Response preview(
            int status,
            BulkRequest request,
            Sorted sorted,
            Map<String, String> faults,
            ErrorsView errors,
            List<String> late) {
        var words = visitor.worklistWords();
        var deed = request.deed();
        var officers = deed == Deed.ASSIGN ? officers(sorted.items()) : List.<OfficerView>of();
        var until = request.until().map(LocalDate::toString).orElse("");
        var title = HandsView.label(deed, words);
        return visitor.page(
                status,
                ScreenView.bulk(
                        visitor.shell(title, "desk"),
                        new BulkView(
                                title,
                                about(deed, words),
                                deed.code(),
                                request.key().isEmpty() ? UUID.randomUUID().toString() : request.key(),
                                request.back(),
                                sorted.items().stream().map(this::item).toList(),
                                sorted.skipped(),
                                request.filled(fields(deed, officers), faults),
                                trouble(request, sorted, officers),
                                late.isEmpty() ? "" : words.late(until, late.size()),
                                late,
                                late.isEmpty() ? "" : until,
                                words.confirm(title),
                                errors)));
    }

    private String trouble(BulkRequest request, Sorted sorted, List<OfficerView> officers) {
        var words = visitor.worklistWords();
        if (request.picked().isEmpty()) {
            return words.nonePicked();
        }
        if (sorted.items().isEmpty()) {
            return words.nothing();
        }
        return request.deed() == Deed.ASSIGN && officers.isEmpty() ? words.noOfficers() : "";
    }

    private BulkView.Item item(CaseView one) {
        return new BulkView.Item(
                HandsView.pick(one),
                "/desk/cases/" + one.id(),
                one.title(),
                one.caseNo(),
                due(one).map(LocalDate::toString).orElse(""),
                HandsView.name(one).orElse(visitor.worklistWords().nobody()));
    }

    /// Each case as it is now: what has changed since it was picked is passed over, like what cannot be done.
    private Sorted sorted(BulkRequest request) {
        var person = visitor.person();
        var items = new ArrayList<CaseView>();
        var skipped = new LinkedHashMap<Skip, List<String>>();
        var answers = asked(request.picked(), one -> cases.find(one.id()));
        for (var at = 0; at < answers.size(); at++) {
            var found = answers.get(at).value();
            var seen = request.picked().get(at).version();
            var skip = found.map(one -> one.version() != seen
                            ? Optional.of(Skip.CHANGED)
                            : request.deed().skip(HandsView.standing(one, person), HandsView.presides(person)))
                    .orElse(Optional.of(Skip.NOT_FOUND));
            skip.ifPresentOrElse(
                    why -> skipped.computeIfAbsent(why, none -> new ArrayList<>())
                            .add(found.map(CaseView::title).orElse("")),
                    () -> items.add(found.orElseThrow()));
        }
        return new Sorted(
                List.copyOf(items),
                skipped.entrySet().stream()
                        .map(group -> new BulkView.Group(
                                group.getKey().name(),
                                why(group.getKey()),
                                group.getValue().size(),
                                group.getValue().stream()
                                        .filter(title -> !title.isEmpty())
                                        .limit(MOST_TITLES)
                                        .toList()))
                        .toList());
    }

    private <T> List<Reading<T>> asked(List<BulkRequest.Picked> picked, Function<BulkRequest.Picked, Uni<T>> question) {
        var answers = new ArrayList<Reading<T>>();
        for (var from = 0; from < picked.size(); from += AT_ONCE) {
            var some = picked.subList(from, Math.min(picked.size(), from + AT_ONCE));
            answers.addAll(AskingRelay.answers(some.stream().map(question).toList()));
        }
        return answers;
    }

    /// Those that would come back only after their term has run out, unless that was said before.
    private List<String> late(BulkRequest request) {
        var until = request.until();
        if (request.deed() != Deed.HOLD
                || until.isEmpty()
                || request.warned().equals(until.get().toString())) {
            return List.of();
        }
        return sorted(request).items().stream()
                .filter(one -> due(one).filter(due -> due.isBefore(until.get())).isPresent())
                .map(one -> visitor.worklistWords()
                        .lateOne(one.title(), due(one).orElseThrow().toString()))
                .toList();
    }

    private static Optional<LocalDate> due(CaseView one) {
        return Optional.ofNullable(one.deadline()).map(DeadlineView::due);
    }

    /// Those to whom every one of the cases can be given, the least laden first.
    private List<OfficerView> officers(List<CaseView> items) {
        var regions = items.stream().map(CaseView::region).distinct().toList();
        var lists = AskingRelay.answers(
                        regions.stream().map(worklists::officers).toList())
                .stream()
                .map(list -> list.value().orElse(List.of()))
                .toList();
        return lists.isEmpty()
                ? List.of()
                : lists.getFirst().stream()
                        .filter(officer -> lists.stream()
                                .allMatch(list -> list.stream()
                                        .anyMatch(other -> other.subject().equals(officer.subject()))))
                        .toList();
    }

    private List<FieldView> fields(Deed deed, List<OfficerView> officers) {
        var words = visitor.worklistWords();
        return switch (deed) {
            case ASSIGN ->
                List.of(FieldView.select("handler", "handler", words.fieldHandler(), options(officers, words))
                        .hinted(words.fieldHandlerHint()));
            case HOLD ->
                List.of(
                        FieldView.day("until", "until", words.fieldUntil(), words.fieldUntilHint(), true),
                        FieldView.line(
                                "reason", "reason", words.fieldReason(), MOST_REASON, words.fieldReasonHint(), true));
            case CLAIM, RETURN, RELEASE -> List.of();
        };
    }

    private static List<FieldView.Option> options(List<OfficerView> officers, WorklistWordsView words) {
        return officers.stream()
                .map(one -> new FieldView.Option(
                        one.subject(), words.officer(one.name(), one.more() ? "100+" : String.valueOf(one.open()))))
                .toList();
    }

    private static String about(Deed deed, WorklistWordsView words) {
        return switch (deed) {
            case CLAIM -> words.aboutClaim();
            case ASSIGN -> words.aboutAssign();
            case HOLD -> words.aboutHold();
            case RETURN -> words.aboutReturn();
            case RELEASE -> words.aboutRelease();
        };
    }

    private String why(Skip skip) {
        var words = visitor.worklistWords();
        return switch (skip) {
            case NOT_FOUND -> words.skipNotFound();
            case CHANGED -> words.skipChanged();
            case FINISHED -> words.skipFinished();
            case TAKEN -> words.skipTaken();
            case NOBODYS -> words.skipNobodys();
            case OTHERS -> words.skipOthers();
            case NOT_HELD -> words.skipNotHeld();
        };
    }
}
