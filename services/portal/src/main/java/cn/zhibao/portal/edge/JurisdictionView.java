package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.competence.DisputeStage;
import cn.zhibao.portal.edge.services.CompetenceView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Competence for a matter on its page (管辖): what it hangs on, what is suggested by it, and disputes.
///
/// @param head what the reader should know first; empty while nothing is in dispute
/// @param precedence of two competent authorities the first; shown beside disputes
/// @param earlier what was entered before it was said anew
public record JurisdictionView(
        boolean isAway,
        String head,
        AdviceView advice,
        List<FactsView.Fact> facts,
        List<Stated> earlier,
        List<Dispute> disputes,
        AdviceView.@Nullable Line precedence) {

    static final JurisdictionView NONE =
            new JurisdictionView(false, "", AdviceView.NONE, List.of(), List.of(), List.of(), null);

    /// What somebody entered, in one line, and why.
    public record Stated(String by, String what, String why) {}

    /// A dispute with each step it took.
    ///
    /// @param next which step follows from how it ended; empty while it is open
    public record Dispute(String standing, String opened, String reason, List<Step> steps, String next) {}

    /// A step of a dispute, and what was said about it.
    public record Step(String what, String about) {}

    static JurisdictionView of(Reading<CompetenceView> told, LanguageView language) {
        var words = language.jurisdiction();
        var lang = language.lang();
        return switch (told) {
            case Reading.Got<CompetenceView>(var competence) -> of(competence, words, lang);
            case Reading.Away<?> away ->
                new JurisdictionView(true, "", AdviceView.NONE, List.of(), List.of(), List.of(), null);
            case Reading.Denied<?> denied -> NONE;
        };
    }

    private static JurisdictionView of(CompetenceView competence, JurisdictionWordsView words, Lang lang) {
        return new JurisdictionView(
                false,
                head(competence.stage(), words),
                AdviceView.of(competence.suggestion(), words, lang),
                facts(competence.facts(), words, lang),
                competence.stated().stream()
                        .map(one -> stated(one, words, lang))
                        .toList(),
                competence.disputes().stream()
                        .map(one -> dispute(one, words, lang))
                        .toList(),
                competence.disputes().isEmpty() ? null : AdviceView.Line.of(competence.precedence(), words, lang));
    }

    private static String head(DisputeStage stage, JurisdictionWordsView words) {
        return switch (stage) {
            case NONE -> "";
            case NEGOTIATING -> words.disputeHead();
            case REPORTED -> words.disputeHeadReported();
        };
    }

    private static List<FactsView.Fact> facts(CompetenceView.Facts facts, JurisdictionWordsView words, Lang lang) {
        return Stream.of(
                        place(words.fieldActPlace(), facts.actPlace(), lang),
                        facts.trader() == null
                                ? null
                                : new FactsView.Fact(words.fieldTrader(), lang.pick(facts.trader())),
                        place(words.fieldTraderPlace(), facts.traderPlace(), lang),
                        place(words.fieldPlatformPlace(), facts.platformPlace(), lang))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FactsView.@Nullable Fact place(String label, @Nullable String region, Lang lang) {
        return region == null ? null : new FactsView.Fact(label, RegionName.withCode(region, lang));
    }

    private static Stated stated(CompetenceView.Stated one, JurisdictionWordsView words, Lang lang) {
        return new Stated(
                words.factsBy(one.statedOn().toString(), one.statedBy()),
                String.join(
                        " · ",
                        facts(one.facts(), words, lang).stream()
                                .map(fact -> fact.label() + " " + fact.value())
                                .toList()),
                Objects.requireNonNullElse(one.reason(), words.factsAtRegistration()));
    }

    private static Dispute dispute(CompetenceView.Dispute one, JurisdictionWordsView words, Lang lang) {
        return new Dispute(
                standing(one, words),
                words.disputeOpened(
                        one.disputedOn().toString(), one.other(), RegionName.withCode(one.otherRegion(), lang)),
                one.reason(),
                Stream.of(agreed(one, words, lang), reported(one, words, lang), designated(one, words, lang))
                        .filter(Objects::nonNull)
                        .toList(),
                next(one, words));
    }

    private static String standing(CompetenceView.Dispute one, JurisdictionWordsView words) {
        if (one.agreedOn() != null || one.designation() != null) {
            return words.disputeOver();
        }
        return one.reportedOn() == null ? words.disputeNegotiating() : words.disputeReported();
    }

    private static @Nullable Step agreed(CompetenceView.Dispute one, JurisdictionWordsView words, Lang lang) {
        return one.agreedOn() == null || one.outcome() == null
                ? null
                : new Step(
                        words.disputeAgreed(one.agreedOn().toString(), lang.pick(one.outcome())),
                        Objects.requireNonNullElse(one.agreement(), ""));
    }

    private static @Nullable Step reported(CompetenceView.Dispute one, JurisdictionWordsView words, Lang lang) {
        return one.reportedOn() == null
                ? null
                : new Step(
                        words.disputeReportedTo(
                                one.reportedOn().toString(), AdviceView.superior(one.superior(), words, lang)),
                        Objects.requireNonNullElse(one.report(), ""));
    }

    private static @Nullable Step designated(CompetenceView.Dispute one, JurisdictionWordsView words, Lang lang) {
        var designation = one.designation();
        return designation == null
                ? null
                : new Step(
                        words.disputeDesignated(
                                designation.designatedOn().toString(),
                                designation.office(),
                                RegionName.withCode(designation.region(), lang),
                                designation.document()),
                        "");
    }

    private static String next(CompetenceView.Dispute one, JurisdictionWordsView words) {
        var designation = one.designation();
        if (designation != null) {
            return designation.isHere() ? words.nextKept() : words.nextHanded();
        }
        if (one.outcome() == null) {
            return "";
        }
        return one.outcome() == DisputeOutcome.KEPT ? words.nextKept() : words.nextHanded();
    }

    public boolean isShown() {
        return isAway || advice.isAny() || !disputes.isEmpty();
    }
}
