package cn.zhibao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever the order and however often the facts are delivered, the counters give what counting the cases one by one
/// gives.
class FoldTest {

    /// A unit as a person would write it on a card.
    record Card(
            String region,
            Procedure procedure,
            LocalDate opened,
            @Nullable LocalDate closed) {

        boolean openedBefore(LocalDate day) {
            return opened.isBefore(day);
        }

        boolean closedBefore(LocalDate day) {
            return closed != null && closed.isBefore(day) && opened.isBefore(day);
        }
    }

    @Property(tries = 300)
    void givesTheSameFiguresInAnyOrderAndHoweverOften(
            @ForAll("cards") List<Card> cards, @ForAll long order, @ForAll("regions") String region) {
        var deliveries = new ArrayList<Observation>();
        for (var card : cards) {
            var history = CaseBook.history(card.region(), card.procedure(), card.opened(), card.closed());
            deliveries.addAll(history);
            deliveries.addAll(history);
        }
        Collections.shuffle(deliveries, new Random(order));

        var book = CaseBook.after(deliveries);

        assertThat(IntStream.rangeClosed(2019, 2026).boxed())
                .allSatisfy(year -> assertThat(everyProcedure())
                        .allSatisfy(procedure -> assertThat(book.figures(region, year, procedure.orElse(null)))
                                .isEqualTo(countedByHand(cards, region, year, procedure.orElse(null)))));
    }

    private static Figures countedByHand(List<Card> cards, String region, int year, @Nullable Procedure procedure) {
        var first = LocalDate.of(year, 1, 1);
        var next = LocalDate.of(year + 1, 1, 1);
        var mine = cards.stream()
                .filter(card -> card.region().startsWith(region))
                .filter(card -> procedure == null || card.procedure() == procedure)
                .toList();
        return new Figures(
                mine.stream()
                        .filter(card -> card.openedBefore(first) && !card.closedBefore(first))
                        .count(),
                mine.stream()
                        .filter(card -> !card.openedBefore(first) && card.openedBefore(next))
                        .count(),
                mine.stream()
                        .filter(card -> !card.closedBefore(first) && card.closedBefore(next))
                        .count());
    }

    private static Stream<java.util.Optional<Procedure>> everyProcedure() {
        return Stream.concat(
                Stream.of(java.util.Optional.empty()),
                Stream.of(Procedure.values()).map(java.util.Optional::of));
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of("37", "3710", "371071", "371002", "44", "4404");
    }

    @Provide
    Arbitrary<List<Card>> cards() {
        var days = Arbitraries.integers()
                .between(0, 365 * 6)
                .map(offset -> LocalDate.of(2020, 1, 1).plusDays(offset));
        return Combinators.combine(
                        Arbitraries.of("371071", "371002", "3710", "4404", "440402"),
                        Arbitraries.of(Procedure.class),
                        days,
                        days.injectNull(0.3))
                .as(Card::new)
                .list()
                .ofMaxSize(40);
    }
}
