package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.PUBLISHER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ClosureRatesView;
import cn.zhibao.portal.edge.services.MonthlyView;
import cn.zhibao.portal.edge.services.StatisticsRelay;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Closure rates against the targets (结案率), and their publication.
@Path("/desk/insight")
@Blocking
public class InsightResource {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final StatisticsRelay statistics;

    InsightResource(VisitorView visitor, @RestClient StatisticsRelay statistics) {
        this.visitor = visitor;
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR})
    public Response show(
            @QueryParam("region") @Nullable String region,
            @QueryParam("year") @Nullable String year,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("done") @Nullable String done) {
        var choice = choice(region, year, procedure);
        var said = "published".equals(done) ? visitor.figureWords().donePublish() : "";
        return page(200, insight(choice).saying(said, ErrorsView.NONE));
    }

    @POST
    @RolesAllowed(PUBLISHER)
    public Response publish(
            @RestForm("region") @Nullable String region,
            @RestForm("year") @Nullable String year,
            @RestForm("key") @Nullable String key) {
        var choice = choice(region, year, null);
        var publication = new StatisticsRelay.Publication(choice.region(), choice.year());
        var sent = statistics.publish(
                Optional.ofNullable(key).orElseGet(() -> UUID.randomUUID().toString()), publication);
        return switch (AskingRelay.await(sent)) {
            case Reading.Got<ClosureRatesView> got ->
                Response.seeOther(URI.create("/desk/insight?region=" + choice.region() + "&year=" + choice.year()
                                + "&done=published"))
                        .build();
            case Reading.Denied<ClosureRatesView>(var problem) ->
                page(UNPROCESSABLE, insight(choice).saying("", ErrorsView.of(problem, List.of(), visitor.lang())));
            case Reading.Away<ClosureRatesView> away ->
                page(
                        503,
                        insight(choice)
                                .saying(
                                        "",
                                        new ErrorsView(List.of(new ErrorsView.Line(
                                                "", visitor.words().troubleText())))));
        };
    }

    private InsightView insight(InsightView.Choice choice) {
        var procedure = InsightView.procedure(choice.procedure()).orElse(null);
        var figures = statistics.closureRates(choice.region(), choice.year(), procedure);
        var monthly = statistics.monthly(choice.region(), choice.year(), procedure);
        var both = Uni.combine().all().unis(figures, monthly).asTuple();
        var view = switch (AskingRelay.await(both)) {
            case Reading.Got<io.smallrye.mutiny.tuples.Tuple2<ClosureRatesView, MonthlyView>>(var answers) ->
                InsightView.of(choice, answers.getItem1(), answers.getItem2(), visitor.figureWords(), visitor.lang());
            case Reading.Denied<io.smallrye.mutiny.tuples.Tuple2<ClosureRatesView, MonthlyView>>(var problem) ->
                InsightView.without(
                        choice,
                        "",
                        ErrorsView.of(problem, List.of(), visitor.lang()),
                        visitor.figureWords(),
                        visitor.lang());
            case Reading.Away<io.smallrye.mutiny.tuples.Tuple2<ClosureRatesView, MonthlyView>> away ->
                InsightView.without(
                        choice, visitor.words().awayList(), ErrorsView.NONE, visitor.figureWords(), visitor.lang());
        };
        return visitor.person().isAny(Role.PUBLISHER)
                ? view.publishable(UUID.randomUUID().toString())
                : view;
    }

    private Response page(int status, InsightView insight) {
        return visitor.page(status, ScreenView.insight(visitor.shell(insight.title(), "insight"), insight));
    }

    /// What the address asks for; what it leaves out is the person's own region and the year it is.
    private InsightView.Choice choice(@Nullable String region, @Nullable String year, @Nullable String procedure) {
        var person = visitor.person();
        var wanted = Optional.ofNullable(region)
                .filter(RegionCode::isValid)
                .map(RegionCode::of)
                .or(person::homeRegion)
                .map(RegionCode::digits)
                .orElse("");
        return new InsightView.Choice(
                wanted,
                Optional.ofNullable(year)
                        .filter(text -> YEAR.matcher(text).matches())
                        .map(Integer::valueOf)
                        .orElseGet(visitor::year),
                Optional.ofNullable(procedure).orElse(""),
                RegionName.within(person.regions()).stream()
                        .map(code ->
                                new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), visitor.lang())))
                        .toList(),
                procedures());
    }

    private List<FieldView.Option> procedures() {
        var options = new ArrayList<FieldView.Option>();
        options.add(new FieldView.Option("", visitor.figureWords().insightAllProcedures()));
        Arrays.stream(Procedure.values())
                .map(kind -> new FieldView.Option(kind.name(), visitor.lang().pick(kind.zh(), kind.en())))
                .forEach(options::add);
        return List.copyOf(options);
    }
}
