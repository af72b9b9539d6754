package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.MatterExpertsView;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.ExpertKind;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The fields of the forms about the experts of a case; those of a form that nobody can send are empty.
record ExpertFormsView(List<FieldView> ask, List<FieldView> opine, List<FieldView> release) {

    static final ExpertFormsView NONE = new ExpertFormsView(List.of(), List.of(), List.of());

    private static final int MOST_TEXT = 500;
    private static final int MOST_OPINION = 2000;

    /// @param typed what was typed into one of them
    /// @param faults what is wrong, by field
    ExpertFormsView(
            MatterExpertsView known,
            Map<String, String> typed,
            Map<String, String> faults,
            ExpertsWordsView words,
            Lang lang) {
        this(
                DistributionPageView.filled(ask(known, words, lang), typed, faults),
                DistributionPageView.filled(opine(known, words, lang), typed, faults),
                DistributionPageView.filled(release(known, words, lang), typed, faults));
    }

    private static List<FieldView> ask(MatterExpertsView known, ExpertsWordsView words, Lang lang) {
        if (known.offered().isEmpty()) {
            return List.of();
        }
        var offered = known.offered().stream()
                .map(one -> new FieldView.Option(
                        one.id().toString(),
                        words.offered(one.name(), Codes.words(ExpertKind.class, one.kind(), lang), one.employer())))
                .toList();
        var statements = List.of(
                new FieldView.Option("NO_CONFLICT", words.noConflict()),
                new FieldView.Option("CONFLICT", words.hasConflict()));
        return List.of(
                FieldView.select("expertId", "expertId", words.expert(), offered)
                        .hinted(words.askHint()),
                FieldView.text("purpose", "purpose", words.purpose(), MOST_TEXT, ""),
                FieldView.day("askedOn", "askedOn", words.askedOn(), words.askedOnHint(), false),
                FieldView.select("recusal", "recusal", words.recusal(), statements)
                        .hinted(words.recusalHint()),
                FieldView.line("conflict", "conflict", words.conflict(), MOST_TEXT, words.conflictHint(), false));
    }

    private static List<FieldView> opine(MatterExpertsView known, ExpertsWordsView words, Lang lang) {
        var awaited = options(known, MatterExpertsView.Assignment::isAwaiting, words, lang);
        return awaited.isEmpty()
                ? List.of()
                : List.of(
                        FieldView.select("opined", "opined", words.opined(), awaited),
                        FieldView.day("givenOn", "givenOn", words.givenOn(), words.askedOnHint(), false),
                        FieldView.text("opinion", "opinion", words.opinionText(), MOST_OPINION, ""));
    }

    private static List<FieldView> release(MatterExpertsView known, ExpertsWordsView words, Lang lang) {
        var standing = options(known, MatterExpertsView.Assignment::isStanding, words, lang);
        return standing.isEmpty()
                ? List.of()
                : List.of(
                        FieldView.select("released", "released", words.released(), standing),
                        FieldView.line("reason", "reason", words.reason(), MOST_TEXT, words.reasonHint(), true));
    }

    private static List<FieldView.Option> options(
            MatterExpertsView known, Predicate<MatterExpertsView.Assignment> fits, ExpertsWordsView words, Lang lang) {
        return known.assignments().stream()
                .filter(fits)
                .map(one -> new FieldView.Option(
                        one.id().toString(),
                        words.offered(one.name(), Codes.words(ExpertKind.class, one.kind(), lang), one.employer())))
                .toList();
    }
}
