package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AidRelay;
import cn.zhibao.portal.edge.services.ServedView;
import cn.zhibao.portal.worklist.Csv;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// How many enterprises rights-aid served in a year, and the list behind the number (服务企业数).
@Path("/desk/aid/served")
@Blocking
public class ServedResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final AidRelay aid;

    ServedResource(VisitorView visitor, @RestClient AidRelay aid) {
        this.visitor = visitor;
        this.aid = aid;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @QueryParam("region") @DefaultValue("") String region, @QueryParam("year") @DefaultValue("") String year) {
        var words = visitor.aidWords();
        var asked = YearlyRequest.of(visitor, region, year);
        if (asked.year().isEmpty()) {
            return page(
                    UNPROCESSABLE,
                    ServedPageView.without(regions(), asked.place(), asked.typed(), words.faultYear(), ""));
        }
        return switch (AskingRelay.await(aid.served(asked.place(), asked.year().getAsInt()))) {
            case Reading.Got<ServedView>(var served) ->
                page(200, ServedPageView.of(regions(), served, words, visitor.lang()));
            case Reading.Denied<ServedView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<ServedView>(var problem) ->
                page(
                        UNPROCESSABLE,
                        ServedPageView.without(
                                regions(), asked.place(), asked.typed(), "", problem.in(visitor.lang())));
            case Reading.Away<ServedView> away ->
                page(503, ServedPageView.without(regions(), asked.place(), asked.typed(), "", words.away()));
        };
    }

    /// The same list to take along, one line each, with whether it counts.
    @GET
    @Path("/export")
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response export(
            @QueryParam("region") @DefaultValue("") String region, @QueryParam("year") @DefaultValue("") String year) {
        var asked = YearlyRequest.of(visitor, region, year);
        var chosen = asked.year().orElseThrow(NotFoundException::new);
        var served = switch (AskingRelay.await(aid.served(asked.place(), chosen))) {
            case Reading.Got<ServedView>(var got) -> got;
            case Reading.Denied<ServedView> denied -> throw new NotFoundException();
            case Reading.Away<ServedView> away -> throw new ServiceUnavailableException();
        };
        return Response.ok(table(served).text().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"served-%s-%d.csv\"".formatted(served.region(), served.year()))
                .build();
    }

    private Csv table(ServedView served) {
        var words = visitor.aidWords();
        var csv = new Csv(
                List.of(words.counted(), words.who(), words.code(), words.group(), words.tickets(), words.latest()));
        served.lines()
                .forEach(line -> csv.add(List.of(
                        line.group().isCounted() ? words.yes() : words.no(),
                        line.name(),
                        String.join(" ", line.codes()),
                        ServedPageView.group(line, visitor.lang()),
                        line.tickets().stream().map(ServedView.Ticket::number).collect(Collectors.joining(" ")),
                        line.tickets().getLast().closedOn().toString())));
        return csv;
    }

    private Response page(int status, ServedPageView page) {
        return visitor.page(
                status, ScreenView.served(visitor.shell(visitor.aidWords().servedTitle(), "aid"), page));
    }

    private List<FieldView.Option> regions() {
        return YearlyRequest.regions(visitor);
    }
}
