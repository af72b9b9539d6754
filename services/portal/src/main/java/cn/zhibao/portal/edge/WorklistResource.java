package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.OfficerView;
import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Selection;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// One deed with many cases from a worklist (批量办理): first what it would do, then the deed, each case under the version
/// that was seen and a key of its own, so that sending it again does nothing twice.
@Path("/desk/worklist")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WorklistResource {

    private static final int UNPROCESSABLE = 422;

    private static final int MOST_REASON = 200;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final PickedRelay picked;

    WorklistResource(VisitorView visitor, @RestClient CaseIntakeRelay cases, PickedRelay picked) {
        this.visitor = visitor;
        this.cases = cases;
        this.picked = picked;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Response preview(MultivaluedMap<String, String> form) {
        if (isOver(form)) {
            return turned(RegisterRequest.text(form, "back"), form);
        }
        var request = BulkRequest.of(form).fromList();
        return preview(200, request, picked.sorted(request), Map.of(), ErrorsView.NONE, List.of());
    }

    /// Turns to another page of the list and takes along what is ticked on this one.
    @POST
    @Path("/page")
    @RolesAllowed({OFFICER, APPROVER})
    public Response turn(MultivaluedMap<String, String> form) {
        return turned(RegisterRequest.text(form, isOver(form) ? "back" : "to"), form);
    }

    /// Whether more is ticked than can be done in one go.
    private static boolean isOver(MultivaluedMap<String, String> form) {
        return sent(form).stream().distinct().count() > Selection.MOST;
    }

    private static Response turned(String address, MultivaluedMap<String, String> form) {
        try {
            var to = Selection.of(sent(form)).on(BulkRequest.back(address));
            return Response.seeOther(URI.create(isOver(form) ? to + "&over=1" : to))
                    .build();
        } catch (IllegalArgumentException notOurForm) {
            throw new BadRequestException(notOurForm);
        }
    }

    private static List<String> sent(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(form.get("case"), List.of());
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
                    picked.sorted(request),
                    faults,
                    ErrorsView.of(request.filled(blank, faults)),
                    List.of());
        }
        var late = late(request);
        return late.isEmpty()
                ? perform(request)
                : preview(200, request, picked.sorted(request), Map.of(), ErrorsView.NONE, late);
    }

    private Response perform(BulkRequest request) {
        var answers = request.picked().isEmpty()
                ? List.<Reading<CaseView>>of()
                : PickedRelay.asked(request.picked().subList(0, 1), one -> change(request, one));
        if (!answers.isEmpty()
                && answers.getFirst() instanceof Reading.Denied<CaseView>(var problem)
                && !problem.faults().isEmpty()) {
            return refused(request, problem);
        }
        var all = new ArrayList<>(answers);
        all.addAll(PickedRelay.asked(
                request.picked().subList(answers.size(), request.picked().size()), one -> change(request, one)));
        return done(request, all);
    }

    private Uni<CaseView> change(BulkRequest request, BulkRequest.Picked one) {
        return cases.change(one.id(), request.deed().noun(), one.seen(), request.key(one), request.body());
    }

    /// What is wrong with the fields is wrong for every case.
    private Response refused(BulkRequest request, Problem problem) {
        var faults = ErrorsView.byField(problem, visitor.lang());
        var errors = ErrorsView.of(problem, fields(request.deed(), List.of()), visitor.lang());
        return preview(UNPROCESSABLE, request, picked.sorted(request), faults, errors, List.of());
    }

    private Response done(BulkRequest request, List<Reading<CaseView>> answers) {
        var words = visitor.worklistWords();
        var passed = new LinkedHashMap<String, Integer>();
        request.passed().forEach((skip, count) -> passed.put(BulkView.why(skip, words), count));
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
                        request.backUnpicked(),
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
            PickedRelay.Sorted sorted,
            Map<String, String> faults,
            ErrorsView errors,
            List<String> late) {
        var words = visitor.worklistWords();
        var deed = request.deed();
        var officers = deed == Deed.ASSIGN ? picked.officers(sorted.items()) : List.<OfficerView>of();
        var until = request.until().map(LocalDate::toString).orElse("");
        var title = HandsView.label(deed, words);
        return visitor.page(
                status,
                ScreenView.bulk(
                        visitor.shell(title, "desk"),
                        new BulkView(
                                title,
                                BulkView.about(deed, words),
                                deed.code(),
                                request.key().isEmpty() ? UUID.randomUUID().toString() : request.key(),
                                request.back(),
                                sorted.items().stream().map(this::item).toList(),
                                sorted.skipped(words),
                                request.filled(fields(deed, officers), faults),
                                trouble(request, sorted, officers),
                                late.isEmpty() ? "" : words.late(until, late.size()),
                                late,
                                late.isEmpty() ? "" : until,
                                words.confirm(title),
                                errors)));
    }

    private String trouble(BulkRequest request, PickedRelay.Sorted sorted, List<OfficerView> officers) {
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
                PickedRelay.due(one).map(LocalDate::toString).orElse(""),
                HandsView.name(one).orElse(visitor.worklistWords().nobody()));
    }

    /// Those that would come back only after their term has run out, unless that was said before.
    private List<String> late(BulkRequest request) {
        var until = request.until();
        if (request.deed() != Deed.HOLD
                || until.isEmpty()
                || request.warned().equals(until.get().toString())) {
            return List.of();
        }
        return picked.sorted(request).items().stream()
                .filter(one -> PickedRelay.due(one)
                        .filter(due -> due.isBefore(until.get()))
                        .isPresent())
                .map(one -> visitor.worklistWords()
                        .lateOne(one.title(), PickedRelay.due(one).orElseThrow().toString()))
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
}
