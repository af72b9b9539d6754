package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is competent for a matter by what is known of it, line by line (管辖建议). A proposal: the officer decides.
public record Suggestion(Outcome outcome, List<Line> lines) {

    /// A rule that was applied, and what it came to.
    ///
    /// @param place the place it looked at
    public record Line(CompetenceRule rule, Effect effect, Optional<RegionCode> place) {

        static Line of(CompetenceRule rule, Effect effect) {
            return new Line(rule, effect, Optional.empty());
        }
    }

    /// The right decides first, then the places; a transfer is looked at last.
    public static Suggestion of(AskedMatter matter) {
        return switch (matter.right()) {
            case COPYRIGHT -> department(CompetenceRule.COPYRIGHT);
            case IC_LAYOUT -> department(CompetenceRule.IC_LAYOUT);
            case PLANT_VARIETY -> department(CompetenceRule.PLANT_VARIETY);
            case TRADEMARK, PATENT, GEOGRAPHIC_INDICATION, SPECIAL_SIGN, OFFICIAL_SIGN, TRADE_SECRET, OTHER ->
                byPlaces(matter);
        };
    }

    private static Suggestion department(CompetenceRule rule) {
        return new Suggestion(Outcome.of(Outcome.Kind.OTHER_DEPARTMENT), List.of(Line.of(rule, Effect.DEPARTMENT)));
    }

    private static Suggestion byPlaces(AskedMatter matter) {
        var places = places(matter);
        var lines = new ArrayList<>(places);
        lines.addAll(notes(matter));
        if (places.stream()
                        .filter(Suggestion::isCompetent)
                        .map(Line::place)
                        .distinct()
                        .count()
                > 1) {
            lines.add(Line.of(
                    matter.isPatentDispute() ? CompetenceRule.FIRST_ACCEPTED : CompetenceRule.FIRST_TO_FILE,
                    Effect.NOTE));
        }
        var outcome = outcome(places);
        var objected = outcome.kind() == Outcome.Kind.OTHER_REGION
                && matter.source() == SourceKind.TRANSFER_IN
                && matter.isSecondTransferRefused();
        if (objected) {
            lines.add(Line.of(CompetenceRule.NO_SECOND_TRANSFER, Effect.SUPERIOR));
        }
        return new Suggestion(objected ? superior(matter, outcome) : outcome, List.copyOf(lines));
    }

    private static List<Line> places(AskedMatter matter) {
        if (matter.source() == SourceKind.COMPLAINT) {
            return complaint(matter);
        }
        if (matter.isPatentDispute()) {
            return List.of(
                    line(matter, CompetenceRule.PATENT_DISPUTE, matter.facts().traderPlace()),
                    line(matter, CompetenceRule.PATENT_DISPUTE, matter.facts().actPlace()));
        }
        return matter.facts()
                .trader()
                .map(trader -> onTheNet(matter, trader))
                .orElseGet(() -> List.of(
                        line(matter, CompetenceRule.PLACE_OF_ACT, matter.facts().actPlace())));
    }

    private static List<Line> complaint(AskedMatter matter) {
        var facts = matter.facts();
        if (!matter.isUnderNewComplaintRule()) {
            return List.of(line(matter, CompetenceRule.COMPLAINT_BEFORE_2026, facts.traderPlace()));
        }
        return facts.trader().filter(TraderKind.IN_PLATFORM_UNREACHABLE::equals).isPresent()
                ? List.of(line(matter, CompetenceRule.COMPLAINT_UNREACHABLE, facts.platformPlace()))
                : List.of(line(matter, CompetenceRule.COMPLAINT, facts.traderPlace()));
    }

    /// The rules for traders on the net go before the general one.
    private static List<Line> onTheNet(AskedMatter matter, TraderKind trader) {
        var facts = matter.facts();
        var own = switch (trader) {
            case OWN_SITE -> Stream.of(line(matter, CompetenceRule.OWN_SITE, facts.traderPlace()));
            case PLATFORM ->
                Stream.of(line(
                        matter, CompetenceRule.OWN_SITE, facts.platformPlace().or(facts::traderPlace)));
            case IN_PLATFORM, IN_PLATFORM_UNREACHABLE ->
                Stream.concat(
                        Stream.of(line(matter, CompetenceRule.IN_PLATFORM, facts.traderPlace())),
                        facts.platformPlace().map(seat -> platformOffice(matter, seat)).stream());
        };
        var general = facts.actPlace()
                .map(place -> new Line(CompetenceRule.PLACE_OF_ACT, Effect.SET_ASIDE, Optional.of(place)));
        return Stream.concat(own, general.stream()).toList();
    }

    /// The platform's office may act; nobody has to send it there.
    private static Line platformOffice(AskedMatter matter, RegionCode seat) {
        var here = matter.effect(seat) == Effect.HERE;
        return new Line(CompetenceRule.PLATFORM_OFFICE, here ? Effect.HERE : Effect.NOTE, Optional.of(seat));
    }

    private static List<Line> notes(AskedMatter matter) {
        if (matter.right() != RightKind.PATENT || matter.source() == SourceKind.COMPLAINT) {
            return List.of();
        }
        return List.of(Line.of(
                matter.isPatentDispute() ? CompetenceRule.PATENT_DEPARTMENT : CompetenceRule.COUNTERFEIT_PATENT,
                Effect.NOTE));
    }

    private static Line line(AskedMatter matter, CompetenceRule rule, Optional<RegionCode> place) {
        return new Line(rule, place.map(matter::effect).orElse(Effect.UNKNOWN), place);
    }

    private static boolean isCompetent(Line line) {
        return line.effect() == Effect.HERE || line.effect() == Effect.ELSEWHERE;
    }

    /// This office where one rule leads here; elsewhere only where no place is left open.
    private static Outcome outcome(List<Line> places) {
        if (places.stream().anyMatch(line -> line.effect() == Effect.HERE)) {
            return Outcome.of(Outcome.Kind.THIS_OFFICE);
        }
        if (places.stream().anyMatch(line -> line.effect() == Effect.UNKNOWN || line.effect() == Effect.TOO_WIDE)) {
            return Outcome.of(Outcome.Kind.UNDETERMINED);
        }
        return places.stream()
                .filter(Suggestion::isCompetent)
                .findFirst()
                .map(line -> new Outcome(Outcome.Kind.OTHER_REGION, line.place()))
                .orElse(Outcome.of(Outcome.Kind.UNDETERMINED));
    }

    private static Outcome superior(AskedMatter matter, Outcome elsewhere) {
        return new Outcome(
                Outcome.Kind.COMMON_SUPERIOR,
                elsewhere.region().flatMap(place -> SuperiorOfBoth.of(matter.office(), place)));
    }
}
