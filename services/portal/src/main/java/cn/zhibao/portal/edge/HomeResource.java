package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ClosureRatesView;
import cn.zhibao.portal.edge.services.PublishedRelay;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// What everybody may read: published closure rates (公示). No session, no cookie, no script needed.
@Path("/")
@Blocking
public class HomeResource {

    private static final int MOST = 200;

    private final VisitorView visitor;
    private final PublishedRelay published;

    HomeResource(VisitorView visitor, @RestClient PublishedRelay published) {
        this.visitor = visitor;
        this.published = published;
    }

    @GET
    @PermitAll
    public Response home() {
        var list = AskingRelay.reading(published.list(MOST)).await().indefinitely();
        var cards = list.value().map(page -> cards(latest(page.items()))).orElse(List.of());
        var home = new HomeView(list.value().isEmpty(), cards);
        return visitor.page(ScreenView.home(visitor.shell(visitor.figureWords().homeTitle(), "home"), home));
    }

    @GET
    @Path("/published/{region}/{year}")
    @PermitAll
    public Response published(@PathParam("region") String region, @PathParam("year") int year) {
        if (!RegionCode.isValid(region)) {
            throw new NotFoundException();
        }
        var questions = Stream.concat(
                        Stream.<@Nullable Procedure>of((Procedure) null), Arrays.stream(Procedure.values()))
                .map(procedure -> AskingRelay.reading(published.closureRates(region, year, procedure)))
                .toList();
        var answers = Uni.join().all(questions).andFailFast().await().indefinitely();
        return switch (answers.getFirst()) {
            case Reading.Got<ClosureRatesView>(var total) -> visitor.page(page(total, answers));
            case Reading.Denied<ClosureRatesView> denied -> throw new NotFoundException();
            case Reading.Away<ClosureRatesView> away -> throw new ServiceUnavailableException();
        };
    }

    private io.quarkus.qute.TemplateInstance page(ClosureRatesView total, List<Reading<ClosureRatesView>> answers) {
        var words = visitor.figureWords();
        var lang = visitor.lang();
        var title = words.publishedTitle(RegionName.of(total.region(), lang), total.year());
        var rows = answers.stream()
                .map(Reading::value)
                .flatMap(Optional::stream)
                .map(figures -> row(figures, words, lang))
                .toList();
        return ScreenView.published(
                visitor.shell(title, "home"),
                new PublishedPageView(
                        title,
                        Optional.ofNullable(total.publishedOn())
                                .map(Object::toString)
                                .orElse(""),
                        Optional.ofNullable(total.vintage())
                                .map(Object::toString)
                                .orElse(""),
                        Optional.ofNullable(total.hash()).orElse(""),
                        rows,
                        rows.getFirst().closure().goals()));
    }

    private static PublishedPageView.Row row(ClosureRatesView figures, FigureWordsView words, Lang lang) {
        return new PublishedPageView.Row(
                Optional.ofNullable(figures.procedure())
                        .map(kind -> lang.pick(kind.zh(), kind.en()))
                        .orElseGet(words::total),
                InsightView.counts(figures, words),
                RateView.of(RateView.WITH_CARRIED_OVER, words.rateCr1(), figures, words),
                RateView.of(RateView.OF_NEW, words.rateCr2(), figures, words));
    }

    /// Each region's latest year.
    private static List<PublishedRelay.Publication> latest(List<PublishedRelay.Publication> all) {
        Collection<PublishedRelay.Publication> latest = all.stream()
                .collect(Collectors.toMap(
                        PublishedRelay.Publication::region,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(PublishedRelay.Publication::year))))
                .values();
        return latest.stream()
                .sorted(Comparator.comparing(PublishedRelay.Publication::region))
                .toList();
    }

    private List<HomeView.Card> cards(List<PublishedRelay.Publication> latest) {
        if (latest.isEmpty()) {
            return List.of();
        }
        var questions = latest.stream()
                .map(one -> AskingRelay.reading(published.closureRates(one.region(), one.year(), null)))
                .toList();
        return Uni.join().all(questions).andFailFast().await().indefinitely().stream()
                .map(Reading::value)
                .flatMap(Optional::stream)
                .map(this::card)
                .toList();
    }

    private HomeView.Card card(ClosureRatesView figures) {
        var words = visitor.figureWords();
        return new HomeView.Card(
                "region-" + figures.region(),
                "/published/" + figures.region() + "/" + figures.year(),
                RegionName.withCode(figures.region(), visitor.lang()),
                figures.year(),
                RateView.of(RateView.WITH_CARRIED_OVER, words.rateCr1(), figures, words),
                words.homeOf(figures.closed(), figures.carriedOver() + figures.opened()),
                Objects.toString(figures.publishedOn(), ""));
    }
}
