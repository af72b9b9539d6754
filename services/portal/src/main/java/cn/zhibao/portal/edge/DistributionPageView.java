package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.AbsenceView;
import cn.zhibao.portal.edge.services.OfficerView;
import cn.zhibao.portal.edge.services.RuleView;
import cn.zhibao.portal.steps.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The rules of distribution and who is away, with the forms by which whoever presides keeps them.
public record DistributionPageView(
        String key,
        boolean mayKeep,
        List<RuleRow> rules,
        List<AbsenceRow> absences,
        List<FieldView> ruleFields,
        List<FieldView> absenceFields,
        String said,
        String trouble,
        ErrorsView errors) {

    private static final int MOST_NAME = 60;
    private static final int MOST_WORDS = 200;

    /// A rule in the order in which it is tried.
    public record RuleRow(
            UUID id, int place, String name, String asks, String way, String effect, String begins, String region) {}

    /// Somebody who is or will be away.
    public record AbsenceRow(UUID id, String name, String from, String to, String region) {}

    static RuleRow row(RuleView rule, DeskWordsView words, Lang lang) {
        var asks = new ArrayList<String>();
        if (rule.source() != null) {
            asks.add(lang.pick(rule.source().zh(), rule.source().en()));
        }
        if (rule.right() != null) {
            asks.add(lang.pick(rule.right().zh(), rule.right().en()));
        }
        if (rule.channel() != null) {
            asks.add(lang.pick(rule.channel()));
        }
        if (!rule.words().isEmpty()) {
            asks.add(words.ruleWords(String.join(lang.pick("、", ", "), rule.words())));
        }
        return new RuleRow(
                rule.id(),
                rule.place(),
                rule.name(),
                asks.isEmpty() ? words.ruleAny() : String.join(" · ", asks),
                way(rule.way(), words) + (rule.officer() == null ? "" : " " + rule.officer()),
                rule.atOnce() ? words.ruleAtOnce() : words.rulePropose(),
                rule.beginsOn().toString(),
                RegionName.of(rule.region(), lang));
    }

    static AbsenceRow row(AbsenceView absence, Lang lang) {
        return new AbsenceRow(
                absence.id(),
                absence.name(),
                absence.from().toString(),
                absence.to().toString(),
                RegionName.of(absence.region(), lang));
    }

    static String way(String code, DeskWordsView words) {
        return switch (code) {
            case "IN_TURN" -> words.wayInTurn();
            case "FEWEST" -> words.wayFewest();
            case "NAMED" -> words.wayNamed();
            case String other -> other;
        };
    }

    static List<FieldView> ruleFields(
            List<RegionCode> regions, List<OfficerView> officers, DeskWordsView words, WordsView own, Lang lang) {
        return List.of(
                FieldView.line("name", "name", words.ruleName(), MOST_NAME, words.ruleNameHint(), true),
                FieldView.number("place", "place", words.rulePlace(), words.rulePlaceHint(), true),
                FieldView.select("region", "region", own.fieldRegion(), regions(regions, lang)),
                FieldView.select("source", "source", own.fieldSource(), sources(lang))
                        .optional(),
                FieldView.select("right", "right", own.fieldRight(), rights(lang))
                        .optional(),
                FieldView.select("channel", "channel", own.fieldChannel(), channels(lang))
                        .optional(),
                FieldView.line("words", "words", words.ruleTitleWords(), MOST_WORDS, words.ruleTitleWordsHint(), false),
                FieldView.select(
                        "way",
                        "way",
                        words.ruleWay(),
                        Stream.of("IN_TURN", "FEWEST", "NAMED")
                                .map(code -> new FieldView.Option(code, way(code, words)))
                                .toList()),
                FieldView.select("officer", "officer", words.ruleOfficer(), officers(officers))
                        .optional()
                        .hinted(words.ruleOfficerHint()),
                FieldView.select(
                                "atOnce",
                                "atOnce",
                                words.ruleEffect(),
                                List.of(
                                        new FieldView.Option("false", words.rulePropose()),
                                        new FieldView.Option("true", words.ruleAtOnce())))
                        .filled("false", ""),
                FieldView.day("beginsOn", "beginsOn", words.ruleBegins(), words.ruleBeginsHint(), false));
    }

    static List<FieldView> absenceFields(
            List<RegionCode> regions, List<OfficerView> officers, DeskWordsView words, WordsView own, Lang lang) {
        return List.of(
                FieldView.select("away-region", "region", own.fieldRegion(), regions(regions, lang)),
                FieldView.select("away-officer", "officer", words.absent(), officers(officers)),
                FieldView.day("from", "from", words.absentFrom(), words.absentHint(), true),
                FieldView.day("to", "to", words.absentTo(), "", true));
    }

    /// The fields as somebody filled them in.
    static List<FieldView> filled(List<FieldView> fields, Map<String, String> typed, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(
                        typed.getOrDefault(field.name(), field.value()), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    private static List<FieldView.Option> regions(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    private static List<FieldView.Option> officers(List<OfficerView> officers) {
        return officers.stream()
                .map(one -> new FieldView.Option(one.subject(), one.name() + " " + one.subject()))
                .toList();
    }

    private static List<FieldView.Option> sources(Lang lang) {
        return Arrays.stream(SourceKind.values())
                .map(one -> new FieldView.Option(one.name(), lang.pick(one.zh(), one.en())))
                .toList();
    }

    private static List<FieldView.Option> rights(Lang lang) {
        return Arrays.stream(RightKind.values())
                .map(one -> new FieldView.Option(one.name(), lang.pick(one.zh(), one.en())))
                .toList();
    }

    private static List<FieldView.Option> channels(Lang lang) {
        return Arrays.stream(Channel.values())
                .map(one -> new FieldView.Option(one.name(), lang.pick(one)))
                .toList();
    }
}
