package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.FoundView;
import cn.zhibao.portal.edge.services.PartyHitView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a search found, grouped by what it was found by (检索).
///
/// @param fault why the term cannot be looked for
public record SearchPageView(String term, String fault, boolean isAway, List<Group> groups) {

    /// One group of findings.
    public record Group(String id, String title, List<Line> lines) {}

    /// One finding.
    public record Line(String href, String title, String about) {}

    static SearchPageView blank() {
        return new SearchPageView("", "", false, List.of());
    }

    /// @param bySource what the group of cases is called that were found by the number of a further source
    static SearchPageView of(String term, Reading<FoundView> found, PartyWordsView words, String bySource, Lang lang) {
        return switch (found) {
            case Reading.Got<FoundView>(var got) ->
                new SearchPageView(term, "", false, groups(got, words, bySource, lang));
            case Reading.Denied<?>(var problem) ->
                new SearchPageView(
                        term,
                        Optional.ofNullable(ErrorsView.byField(problem, lang).get("q"))
                                .orElse(problem.in(lang)),
                        false,
                        List.of());
            case Reading.Away<?> away -> new SearchPageView(term, "", true, List.of());
        };
    }

    public boolean isNothing() {
        return !term.isEmpty() && fault.isEmpty() && !isAway && groups.isEmpty();
    }

    private static List<Group> groups(FoundView found, PartyWordsView words, String bySource, Lang lang) {
        return Stream.of(
                        new Group("numbers", words.groupNumbers(), cases(found.numbers(), lang)),
                        new Group("titles", words.groupTitles(), cases(found.titles(), lang)),
                        new Group("rights", words.groupRights(), cases(found.rights(), lang)),
                        new Group("sources", bySource, cases(found.sources(), lang)),
                        new Group("parties", words.groupParties(), parties(found.parties(), words)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<Line> cases(List<FoundView.Hit> hits, Lang lang) {
        return hits.stream()
                .map(hit -> new Line(
                        "/desk/cases/" + hit.id(),
                        hit.title(),
                        String.join(
                                " · ",
                                hit.caseNo(),
                                lang.pick(hit.status()),
                                hit.receivedOn().toString())))
                .toList();
    }

    private static List<Line> parties(List<PartyHitView> hits, PartyWordsView words) {
        return hits.stream()
                .map(hit -> PartyHintsView.Line.of(hit, "", words))
                .map(line -> new Line("/desk/parties/" + line.id(), line.name(), line.about()))
                .toList();
    }
}
