package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ExpertFiguresView;
import cn.zhibao.portal.edge.services.ExpertView;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.ExpertField;
import cn.zhibao.portal.steps.ExpertKind;
import java.util.List;
import java.util.stream.Collectors;

/// The register of experts, the newest first, with its numbers and the form by which whoever presides enters one.
///
/// @param next the address of the next page; empty on the last
/// @param fieldsFault what is wrong with the ticked fields; empty where nothing is
public record ExpertsPageView(
        String key,
        boolean mayKeep,
        List<Figure> figures,
        List<FieldView> filter,
        boolean isActiveOnly,
        List<Row> rows,
        String next,
        List<FieldView> fields,
        List<ExpertFormRequest.Box> boxes,
        String fieldsFault,
        String trouble,
        ErrorsView errors) {

    /// A number, and the list behind it.
    public record Figure(String code, String label, long count, String href) {}

    /// Somebody in the list.
    public record Row(
            String href, String name, String kind, String fields, String employer, String term, String state) {}

    static List<Figure> figures(ExpertFiguresView figures, ExpertsWordsView words) {
        var year = Integer.toString(figures.year());
        var asked = "/desk/experts/assignments?year=" + year;
        return List.of(
                new Figure(
                        "experts", words.activeExperts(), figures.experts(), "/desk/experts?kind=EXPERT&active=true"),
                new Figure(
                        "investigators",
                        words.activeInvestigators(),
                        figures.investigators(),
                        "/desk/experts?kind=INVESTIGATOR&active=true"),
                new Figure("assignments", words.askedInYear(year), figures.assignments(), asked),
                new Figure("opinions", words.opinionsInYear(year), figures.opinions(), asked + "&opinion=true"));
    }

    static Row row(ExpertView expert, ExpertsWordsView words, Lang lang) {
        return new Row(
                "/desk/experts/" + expert.id(),
                expert.name(),
                Codes.words(ExpertKind.class, expert.kind(), lang),
                fields(expert, lang),
                expert.employer(),
                expert.from() + "–" + expert.until(),
                state(expert, words));
    }

    static String fields(ExpertView expert, Lang lang) {
        return expert.fields().stream()
                .map(code -> Codes.words(ExpertField.class, code, lang))
                .collect(Collectors.joining(lang.pick("、", ", ")));
    }

    static String state(ExpertView expert, ExpertsWordsView words) {
        if (expert.endedOn() != null) {
            return words.endedOn(expert.endedOn().toString());
        }
        if (expert.active()) {
            return words.active();
        }
        return expert.open() ? words.later() : words.over();
    }

    static String region(ExpertView expert, Lang lang) {
        return RegionName.of(expert.region(), lang);
    }
}
