package cn.zhibao.caseintake.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.Confidence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which reasons send which matter where, and what the law asks for on the way.
class RoutingChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Set<Route> FAST = Set.of(Route.ADJUDICATION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            COMPLAINT    | TRADEMARK             | MEDIATION    | CONSUMER_DISPUTE BOTH_WILLING
            COMPLAINT    | TRADEMARK             | PENALTY      | TRADEMARK_INFRINGEMENT PASSING_OFF CLUE_IN_COMPLAINT
            COMPLAINT    | PATENT                | ADJUDICATION | -
            REPORT       | PATENT                | ADJUDICATION | -
            REPORT       | PATENT                | PENALTY      | COUNTERFEIT_PATENT CLUE_TO_VERIFY
            RIGHT_HOLDER | PATENT                | MEDIATION    | BOTH_WILLING DAMAGES_ONLY MEDIABLE_PATENT_DISPUTE
            RIGHT_HOLDER | PATENT                | ADJUDICATION | STOP_INFRINGEMENT
            RIGHT_HOLDER | TRADEMARK             | ADJUDICATION | -
            RIGHT_HOLDER | IC_LAYOUT             | ADJUDICATION | -
            RIGHT_HOLDER | IC_LAYOUT             | REFERRAL     | OTHER_REGION SUSPECTED_CRIME LAYOUT_COMMITTEE
            RIGHT_HOLDER | COPYRIGHT             | REFERRAL     | OTHER_REGION OTHER_DEPARTMENT SUSPECTED_CRIME
            RIGHT_HOLDER | PLANT_VARIETY         | REFERRAL     | OTHER_REGION OTHER_DEPARTMENT SUSPECTED_CRIME
            RIGHT_HOLDER | TRADE_SECRET          | PENALTY      | TRADE_SECRET_BREACH CLUE_TO_VERIFY
            INSPECTION   | GEOGRAPHIC_INDICATION | PENALTY      | PASSING_OFF INDICATION_MISUSED CLUE_TO_VERIFY
            TRANSFER_IN  | SPECIAL_SIGN          | MEDIATION    | BOTH_WILLING DAMAGES_ONLY COURT_REFERRAL
            TRANSFER_IN  | OFFICIAL_SIGN         | PENALTY      | OFFICIAL_SIGN_MISUSED CLUE_TO_VERIFY
            """)
    void offersWhatFitsSourceAndRight(SourceKind source, RightKind right, Route route, String codes) {
        assertThat(RoutingReason.of(route, matter(source, right)).stream().map(RoutingReason::name))
                .containsExactlyElementsOf(codes == null ? List.of() : Arrays.asList(codes.split(" ")));
    }

    @Test
    void countsEveryRightOfTheMatter() {
        var both = new RoutedMatter(SourceKind.RIGHT_HOLDER, Set.of(RightKind.TRADEMARK, RightKind.PATENT), DAY);

        assertThat(RoutingReason.of(Route.PENALTY, both))
                .contains(RoutingReason.TRADEMARK_INFRINGEMENT, RoutingReason.COUNTERFEIT_PATENT);
        assertThat(RoutingReason.of(Route.ADJUDICATION, both)).containsExactly(RoutingReason.STOP_INFRINGEMENT);
    }

    /// The articles move on 2027-01-01, those on complaints moved on 2026-04-15.
    @ParameterizedTest
    @CsvSource({
        "TRADEMARK_INFRINGEMENT, 2026-12-31, 第五十七条, VERIFIED",
        "TRADEMARK_INFRINGEMENT, 2027-01-01, 第七十二条, VERIFIED",
        "DAMAGES_ONLY, 2026-12-31, 第六十条, VERIFIED",
        "DAMAGES_ONLY, 2027-01-01, 第七十四条, VERIFIED",
        "CLUE_IN_COMPLAINT, 2026-04-14, 第七条, VERIFIED",
        "CLUE_IN_COMPLAINT, 2026-04-15, 第九条, SECONDARY"
    })
    void namesTheArticleOfTheDay(RoutingReason reason, LocalDate receivedOn, String article, Confidence confidence) {
        var basis = reason.basis(new RoutedMatter(SourceKind.RIGHT_HOLDER, Set.of(RightKind.TRADEMARK), receivedOn));

        assertThat(String.valueOf(basis.article())).contains(article);
        assertThat(basis.confidence()).isEqualTo(confidence);
    }

    /// What nobody read in a text is never shown as if somebody had.
    @ParameterizedTest
    @EnumSource(RoutingReason.class)
    void namesAnArticleOrSaysThatNoneIsKnown(RoutingReason reason) {
        var basis = reason.basis(matter(SourceKind.RIGHT_HOLDER, RightKind.TRADEMARK));

        assertThat(basis.article() == null).isEqualTo(basis.confidence() == Confidence.UNVERIFIED);
        assertThat(reason.wording().zh()).isNotBlank();
        assertThat(reason.wording().en()).isNotBlank();
    }

    @Test
    void leavesWordsAloneAsTheyWere() {
        assertThatCode(() -> RoutingChoice.NONE.demandFits(
                        Route.ADJUDICATION, matter(SourceKind.REPORT, RightKind.TRADEMARK), FAST))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void refusesEveryReasonOfAnotherWay(Route route) {
        var matter = new RoutedMatter(SourceKind.OTHER, EnumSet.allOf(RightKind.class), DAY);
        for (var reason : RoutingReason.values()) {
            var choice = new RoutingChoice(List.of(reason), answers(route, ConditionAnswer.YES), Set.of());
            if (RoutingReason.of(route, matter).contains(reason)) {
                assertThatCode(() -> choice.demandFits(route, matter, FAST)).doesNotThrowAnyException();
            } else {
                assertThat(faults(choice, route, matter)).containsOnly("reasons");
            }
        }
    }

    /// A clue goes on to be verified; a request that is not complete is none.
    @ParameterizedTest
    @CsvSource({
        "PENALTY, YES, true", "PENALTY, UNCLEAR, true", "PENALTY, NO, false",
        "ADJUDICATION, YES, true", "ADJUDICATION, UNCLEAR, false", "ADJUDICATION, NO, false"
    })
    void asksForEveryCondition(Route route, ConditionAnswer answer, boolean passes) {
        var matter = matter(SourceKind.RIGHT_HOLDER, RightKind.PATENT);
        var reason = RoutingReason.of(route, matter).getFirst();
        for (var condition : RoutingCondition.of(route)) {
            var answers = answers(route, ConditionAnswer.YES);
            answers.put(condition, answer);
            assertThat(faults(new RoutingChoice(List.of(reason), answers, Set.of()), route, matter))
                    .isEqualTo(passes ? List.of() : List.of("answers." + condition.name()));
            answers.remove(condition);
            assertThat(faults(new RoutingChoice(List.of(reason), answers, Set.of()), route, matter))
                    .containsExactly("answers." + condition.name());
        }
    }

    @Test
    void refusesAnswersToWhatNobodyAsks() {
        var choice = new RoutingChoice(
                List.of(RoutingReason.BOTH_WILLING),
                Map.of(RoutingCondition.PUNISHABLE, ConditionAnswer.YES),
                Set.of());

        assertThat(faults(choice, Route.MEDIATION, matter(SourceKind.REPORT, RightKind.PATENT)))
                .containsExactly("answers.PUNISHABLE");
    }

    @Test
    void opensTheFastTrackWhereTheOfficeDoesAndEverythingIsTicked() {
        var patent = matter(SourceKind.RIGHT_HOLDER, RightKind.PATENT);
        var all = EnumSet.allOf(FastCondition.class);
        var some = EnumSet.of(FastCondition.FACTS_CLEAR);

        assertThat(faults(fast(Route.ADJUDICATION, RoutingReason.STOP_INFRINGEMENT, all), Route.ADJUDICATION, patent))
                .isEmpty();
        assertThat(faults(fast(Route.ADJUDICATION, RoutingReason.STOP_INFRINGEMENT, some), Route.ADJUDICATION, patent))
                .containsExactly("fast");
        assertThat(faults(fast(Route.PENALTY, RoutingReason.COUNTERFEIT_PATENT, all), Route.PENALTY, patent))
                .containsExactly("fast");
        assertThat(Arrays.stream(FastCondition.values()).map(FastCondition::confidence))
                .containsOnly(Confidence.UNVERIFIED);
    }

    @Test
    void keepsWhatWasChosen() {
        var choice = fast(Route.ADJUDICATION, RoutingReason.STOP_INFRINGEMENT, EnumSet.allOf(FastCondition.class));
        var kept = Routing.of(choice);

        assertThat(kept.chosenReasons()).isEqualTo(choice.reasons());
        assertThat(kept.givenAnswers()).isEqualTo(choice.answers());
        assertThat(kept.isFast()).isTrue();
        assertThat(Routing.of(RoutingChoice.NONE)).isEqualTo(Routing.NONE);
    }

    private static RoutingChoice fast(Route route, RoutingReason reason, Set<FastCondition> ticked) {
        return new RoutingChoice(List.of(reason), answers(route, ConditionAnswer.YES), ticked);
    }

    private static Map<RoutingCondition, ConditionAnswer> answers(Route route, ConditionAnswer answer) {
        return RoutingCondition.of(route).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        condition -> answer,
                        (one, other) -> one,
                        () -> new EnumMap<>(RoutingCondition.class)));
    }

    private static List<String> faults(RoutingChoice choice, Route route, RoutedMatter matter) {
        try {
            choice.demandFits(route, matter, FAST);
            return List.of();
        } catch (Refused refused) {
            return refused.faults().stream().map(FieldFault::field).toList();
        }
    }

    private static RoutedMatter matter(SourceKind source, RightKind right) {
        return new RoutedMatter(source, Set.of(right), DAY);
    }
}
