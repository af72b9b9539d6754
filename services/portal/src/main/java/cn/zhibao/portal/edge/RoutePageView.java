package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.RoutingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The page on which a case is routed: the ways it may go, and for the one that was chosen the reasons that fit the
/// case,
/// the conditions of the law, and the fast track where the office opens one.
///
/// @param way the way that was chosen; empty where none was yet
/// @param isTicked whether the conditions of the way all have to hold; else each gets its answer
public record RoutePageView(
        UUID caseId,
        int version,
        String key,
        List<Way> ways,
        String way,
        boolean isTicked,
        List<Choice> reasons,
        List<Condition> conditions,
        List<Choice> fast,
        FieldView basis,
        Map<String, String> faults,
        ErrorsView errors) {

    /// A way.
    public record Way(String code, String label, boolean isHere, int fitting) {}

    /// A code that can be ticked.
    public record Choice(String code, String label, String basis, boolean isChosen) {}

    /// A condition with its answers.
    public record Condition(String code, String label, String basis, String fault, List<Answer> answers) {}

    /// One answer of a condition.
    public record Answer(String value, String label, boolean isChosen) {}

    static RoutePageView of(
            UUID caseId,
            RoutingView routing,
            RouteFormRequest form,
            Map<String, String> faults,
            ErrorsView errors,
            RightsWordsView words,
            Lang lang) {
        var here = routing.ways().stream()
                .filter(way -> way.route().name().equals(form.way()))
                .findFirst();
        var isTicked = here.filter(way -> way.route() == Route.ADJUDICATION).isPresent();
        return new RoutePageView(
                caseId,
                routing.version(),
                UUID.randomUUID().toString(),
                routing.ways().stream()
                        .map(way -> new Way(
                                way.route().name(),
                                lang.pick(way.route().zh(), way.route().en()),
                                way.route().name().equals(form.way()),
                                way.reasons().size()))
                        .toList(),
                here.map(way -> way.route().name()).orElse(""),
                isTicked,
                choices(here.map(RoutingView.Way::reasons).orElse(List.of()), form.reasons(), lang),
                here.map(RoutingView.Way::conditions).orElse(List.of()).stream()
                        .map(one -> condition(one, form, isTicked, faults, words, lang))
                        .toList(),
                choices(here.map(RoutingView.Way::fast).orElse(List.of()), form.fast(), lang),
                FieldView.text("basis", "basis", words.basis(), RouteFormRequest.LONGEST_BASIS, words.basisHint())
                        .optional()
                        .filled(form.basis(), faults.getOrDefault("basis", "")),
                faults,
                errors);
    }

    /// What a service refused, each line leading to what it is about.
    static ErrorsView errors(cn.zhibao.portal.answers.Problem problem, Lang lang) {
        var lines = new ArrayList<ErrorsView.Line>();
        problem.faults().forEach(fault -> lines.add(new ErrorsView.Line(target(fault.field()), fault.in(lang))));
        return lines.isEmpty() ? ErrorsView.of(problem, List.of(), lang) : new ErrorsView(List.copyOf(lines));
    }

    private static String target(String field) {
        return field.startsWith("answers.")
                ? "answer-" + field.substring("answers.".length())
                : Stream.of("reasons", "fast", "basis")
                        .filter(field::startsWith)
                        .findFirst()
                        .orElse("");
    }

    public boolean isChosen() {
        return !way.isEmpty();
    }

    public String reasonsFault() {
        return faults.getOrDefault("reasons", "");
    }

    public String fastFault() {
        return faults.getOrDefault("fast", "");
    }

    private static List<Choice> choices(List<RoutingView.Code> codes, List<String> chosen, Lang lang) {
        return codes.stream()
                .map(one ->
                        new Choice(one.code(), lang.pick(one.wording()), one.basis(lang), chosen.contains(one.code())))
                .toList();
    }

    private static Condition condition(
            RoutingView.Code one,
            RouteFormRequest form,
            boolean isTicked,
            Map<String, String> faults,
            RightsWordsView words,
            Lang lang) {
        var given = form.answers().getOrDefault(one.code(), "");
        var yes = new Answer("YES", isTicked ? lang.pick(one.wording()) : words.yes(), given.equals("YES"));
        return new Condition(
                one.code(),
                lang.pick(one.wording()),
                one.basis(lang),
                faults.getOrDefault("answers." + one.code(), ""),
                isTicked
                        ? List.of(yes)
                        : List.of(
                                yes,
                                new Answer("UNCLEAR", words.unclear(), given.equals("UNCLEAR")),
                                new Answer("NO", words.no(), given.equals("NO"))));
    }
}
