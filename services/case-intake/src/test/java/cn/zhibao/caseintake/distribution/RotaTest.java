package cn.zhibao.caseintake.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.Officer;
import cn.zhibao.caseintake.RegisterCase;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules of a region propose, and what they say about it.
class RotaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RegionCode HERE = RegionCode.of("371071");
    private static final Officer AN = new Officer("an", "安宁");
    private static final Officer BO = new Officer("bo", "薄云");
    private static final Officer CEN = new Officer("cen", "岑松");

    @ParameterizedTest
    @CsvSource({"'', an", "an, bo", "bo, cen", "cen, an", "aaa, an", "bz, cen", "zz, an"})
    void takesTurnsInTheOrderOfUserNames(String last, String next) {
        var rule = rule(1, Way.IN_TURN);
        var turns = last.isEmpty() ? Map.<UUID, String>of() : Map.of(rule.id(), last);

        var proposal = rota(List.of(rule), Map.of(), Map.of(), turns).propose(file());

        assertThat(proposal.officer()).map(Officer::subject).contains(next);
        assertThat(proposal.steps().getFirst().lastTurn())
                .isEqualTo(Optional.of(last).filter(one -> !one.isEmpty()));
    }

    @Test
    void givesTheNextTurnToTheNextOnceOneIsTaken() {
        var rota = rota(List.of(rule(1, Way.IN_TURN)), Map.of(), Map.of(), Map.of());

        var taken = java.util.stream.IntStream.range(0, 4)
                .mapToObj(round -> {
                    var proposal = rota.propose(file());
                    rota.take(proposal);
                    return proposal.officer().orElseThrow().subject();
                })
                .toList();

        assertThat(taken).containsExactly("an", "bo", "cen", "an");
    }

    @Test
    void passesOverWhoeverIsAwayAndSaysUntilWhen() {
        var proposal = rota(List.of(rule(1, Way.IN_TURN)), Map.of(), Map.of("an", TODAY.plusDays(3)), Map.of())
                .propose(file());

        assertThat(proposal.officer()).contains(BO);
        assertThat(proposal.steps().getFirst().candidates())
                .extracting(Candidate::officer, Candidate::isThere, Candidate::awayTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AN, false, Optional.of(TODAY.plusDays(3))),
                        org.assertj.core.groups.Tuple.tuple(BO, true, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(CEN, true, Optional.empty()));
    }

    @Test
    void takesWhoeverHasTheFewestAndOfSeveralTheFirst() {
        var rota = rota(List.of(rule(1, Way.FEWEST)), Map.of("an", 3, "bo", 1, "cen", 1), Map.of(), Map.of());

        var first = rota.propose(file());
        rota.take(first);
        var second = rota.propose(file());

        assertThat(first.officer()).contains(BO);
        assertThat(second.officer()).contains(CEN);
        assertThat(first.steps().getFirst().candidates())
                .extracting(Candidate::open)
                .containsExactly(3, 1, 1);
    }

    @Test
    void passesOverTheLeastLadenWhoIsAway() {
        assertThat(rota(List.of(rule(1, Way.FEWEST)), Map.of("an", 3, "cen", 2), Map.of("bo", TODAY), Map.of())
                        .propose(file())
                        .officer())
                .contains(CEN);
    }

    @Test
    void takesTheOneWhoIsNamed() {
        assertThat(rota(List.of(named(1, "cen")), Map.of("cen", 99), Map.of(), Map.of())
                        .propose(file())
                        .officer())
                .contains(CEN);
    }

    @Test
    void goesOnToTheNextRuleWhereTheNamedOneIsAwayOrOfNoRegion() {
        var rules = List.of(named(1, "cen"), named(2, "stranger"), rule(3, Way.FEWEST));

        var proposal = rota(rules, Map.of(), Map.of("cen", TODAY), Map.of()).propose(file());

        assertThat(proposal.steps()).hasSize(3);
        assertThat(proposal.steps().get(0).chosen()).isEmpty();
        assertThat(proposal.steps().get(1).chosen()).isEmpty();
        assertThat(proposal.steps().get(1).candidates())
                .singleElement()
                .matches(one -> !one.isOfRegion() && !one.isThere());
        assertThat(proposal.officer()).contains(AN);
        assertThat(proposal.decisive().orElseThrow().rule()).isEqualTo(rules.get(2));
    }

    @Test
    void proposesNobodyWhereEverybodyIsAwayOrNoRuleFits() {
        var away = Map.of("an", TODAY, "bo", TODAY, "cen", TODAY);

        var nobody =
                rota(List.of(rule(1, Way.IN_TURN)), Map.of(), away, Map.of()).propose(file());
        assertThat(nobody.officer()).isEmpty();
        assertThat(nobody.steps()).hasSize(1);
        assertThat(rota(List.of(), Map.of(), Map.of(), Map.of()).propose(file()).steps())
                .isEmpty();
    }

    @Test
    void letsTheFirstRuleThatFitsDecide() {
        var proposal = rota(List.of(named(1, "bo"), named(2, "cen")), Map.of(), Map.of(), Map.of())
                .propose(file());

        assertThat(proposal.officer()).contains(BO);
        assertThat(proposal.steps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "371071, REPORT, TRADEMARK, LETTER, 商标, 2026-11-23, true",
        "371071, , , , , 2026-11-23, true",
        "371071, , , , 专利|商标, 2026-11-22, true",
        "371002, , , , , 2026-11-23, false",
        "3710, , , , , 2026-11-23, false",
        "371071, COMPLAINT, , , , 2026-11-23, false",
        "371071, , PATENT, , , 2026-11-23, false",
        "371071, , , WEB, , 2026-11-23, false",
        "371071, , , , 专利, 2026-11-23, false",
        "371071, , , , , 2026-11-24, false"
    })
    void asksForWhatItNamesAndNothingElse(
            String region,
            SourceKind source,
            RightKind right,
            Channel channel,
            String words,
            LocalDate beginsOn,
            boolean fits) {
        var terms = new MakeRule(
                RegionCode.of(region),
                1,
                "规则",
                Optional.ofNullable(source),
                Optional.ofNullable(right),
                Optional.ofNullable(channel),
                words == null ? List.of() : List.of(words.split("\\|")),
                Way.IN_TURN,
                Optional.empty(),
                false,
                beginsOn);

        assertThat(new Rule(new UUID(1, 1), terms, "approver").fits(file(), TODAY))
                .isEqualTo(fits);
    }

    /// A matter without a channel is none that came in by one.
    @Test
    void asksForNoChannelOfAMatterThatHasNone() {
        var terms = new MakeRule(
                HERE,
                1,
                "规则",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Channel.WEB),
                List.of(),
                Way.IN_TURN,
                Optional.empty(),
                false,
                TODAY);

        assertThat(new Rule(new UUID(1, 1), terms, "approver").fits(file(Optional.empty()), TODAY))
                .isFalse();
    }

    @Test
    void assignsAtOnceOnlyWhereTheFirstRuleThatFitsSaysSo() {
        var atOnce = new Rule(new UUID(1, 7), terms(Way.IN_TURN, Optional.empty(), true), "approver");

        assertThat(rota(List.of(atOnce, rule(2, Way.FEWEST)), Map.of(), Map.of(), Map.of())
                        .isAtOnce(file()))
                .isTrue();
        assertThat(rota(List.of(rule(2, Way.FEWEST), atOnce), Map.of(), Map.of(), Map.of())
                        .isAtOnce(file()))
                .isFalse();
        assertThat(rota(List.of(), Map.of(), Map.of(), Map.of()).isAtOnce(file()))
                .isFalse();
    }

    private static Rota rota(
            List<Rule> rules, Map<String, Integer> open, Map<String, LocalDate> awayTo, Map<UUID, String> turns) {
        return new Rota(rules, List.of(CEN, AN, BO), awayTo, open, turns, TODAY);
    }

    private static Rule rule(int id, Way way) {
        return new Rule(new UUID(1, id), terms(way, Optional.empty(), false), "approver");
    }

    private static Rule named(int id, String subject) {
        return new Rule(new UUID(1, id), terms(Way.NAMED, Optional.of(subject), false), "approver");
    }

    private static MakeRule terms(Way way, Optional<String> officer, boolean atOnce) {
        return new MakeRule(
                HERE,
                1,
                "规则",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                way,
                officer,
                atOnce,
                TODAY);
    }

    private static CaseFile file() {
        return file(Optional.of(Channel.LETTER));
    }

    private static CaseFile file(Optional<Channel> channel) {
        var command = new RegisterCase(
                HERE, SourceKind.REPORT, channel, RightKind.TRADEMARK, Optional.empty(), "涉嫌侵犯商标权", TODAY);
        return new CaseFile(new UUID(1, 1), "371071-SRC-2026-0001", command, "officer");
    }
}
