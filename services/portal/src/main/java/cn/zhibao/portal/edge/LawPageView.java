package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Moment;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.clocks.LawKind;
import cn.zhibao.portal.clocks.LawRoom;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.edge.services.LawPreviewView;
import cn.zhibao.portal.edge.services.LawView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Calendar and rules under the clocks on one page, and what a change of them would move.
public record LawPageView(
        List<Standing> rooms,
        String warning,
        String done,
        ErrorsView errors,
        @Nullable Preview preview,
        List<NoticeRow> notices,
        String unknown,
        List<RuleRow> rules,
        String rulesText,
        List<ChangeRow> changes,
        boolean mayChange,
        Forms forms) {

    private static final int LONGEST_NOTICE = 20_000;
    private static final int LONGEST_EVIDENCE = 500;

    /// Under which edition a service reckons.
    public record Standing(String name, String text, boolean isLate) {}

    /// A notice of days off.
    public record NoticeRow(int year, String number, String address, LocalDate issued, List<String> days) {}

    /// One version of a rule.
    public record RuleRow(
            String id, String name, String term, String force, String basis, String mark, boolean isOpen) {}

    /// A change that was taken in.
    public record ChangeRow(int number, String what, String by, String at, boolean holds) {}

    /// The two forms as they were filled in.
    public record Forms(List<FieldView> notice, List<FieldView> rule, String key) {}

    /// What is about to be taken in, and what it moves in each service.
    public record Preview(String key, Map<String, String> fields, List<RoomMoves> rooms) {

        public boolean isStill() {
            return rooms.stream().allMatch(room -> room.rows().isEmpty());
        }
    }

    /// What moves in one service.
    public record RoomMoves(String name, String text, List<MoveRow> rows) {}

    /// One clock that gets another day.
    public record MoveRow(String number, String rule, LocalDate before, LocalDate after, List<String> why) {}

    static LawPageView of(
            Map<LawRoom, Reading<LawView>> answers, LawWordsView law, LanguageView language, Forms forms, boolean may) {
        var lang = language.lang();
        var known = answers.values().stream()
                .flatMap(answer -> answer.value().stream())
                .max(Comparator.comparing(LawView::edition));
        return new LawPageView(
                answers.entrySet().stream()
                        .map(one -> standing(one.getKey(), one.getValue(), law, lang))
                        .toList(),
                warning(answers, law),
                "",
                ErrorsView.NONE,
                null,
                known.map(view -> notices(view, law, lang)).orElse(List.of()),
                known.map(view -> law.calendarUnknown(lastYear(view) + 1)).orElse(""),
                known.map(view -> rules(view, law, language)).orElse(List.of()),
                known.map(view -> law.rulesText(
                                view.rules().size(),
                                Math.toIntExact(view.rules().stream()
                                        .filter(LawPageView::isOpen)
                                        .count())))
                        .orElse(""),
                known.map(view -> changes(view, law, language)).orElse(List.of()),
                may,
                forms);
    }

    LawPageView saying(String what, ErrorsView why) {
        return new LawPageView(
                rooms, warning, what, why, preview, notices, unknown, rules, rulesText, changes, mayChange, forms);
    }

    LawPageView showing(Preview moves) {
        return new LawPageView(
                rooms, warning, done, errors, moves, notices, unknown, rules, rulesText, changes, mayChange, forms);
    }

    /// The fields of both forms, for the lines of an error summary.
    static List<FieldView> all(Forms forms) {
        var all = new ArrayList<>(forms.notice());
        all.addAll(forms.rule());
        return List.copyOf(all);
    }

    static Forms forms(
            LawRequest typed,
            Map<String, String> faults,
            Optional<LawView> known,
            LawWordsView law,
            LanguageView language) {
        var lang = language.lang();
        var kinds = Arrays.stream(LawKind.values())
                .filter(kind -> kind != LawKind.RULE)
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
        var notice = List.of(
                FieldView.select("kind", "kind", law.fieldKind(), kinds)
                        .filled(typed.kind().map(Enum::name).orElse(""), faults.getOrDefault("kind", "")),
                FieldView.text("notice", "notice", law.fieldNotice(), LONGEST_NOTICE, law.fieldNoticeHint())
                        .filled(typed.notice(), faults.getOrDefault("notice", "")));
        var rule = List.of(
                FieldView.select("rule-version", "rule.version", law.fieldRule(), versions(known, language))
                        .filled(typed.version(), faults.getOrDefault("rule.version", "")),
                FieldView.line(
                                "rule-evidence",
                                "rule.evidence",
                                law.fieldEvidence(),
                                LONGEST_EVIDENCE,
                                law.fieldEvidenceHint(),
                                true)
                        .filled(typed.evidence(), faults.getOrDefault("rule.evidence", "")),
                FieldView.number("rule-amount", "rule.amount", law.fieldAmount(), law.fieldAmountHint(), false)
                        .filled(typed.amount(), faults.getOrDefault("rule.amount", "")),
                FieldView.select("rule-unit", "rule.unit", law.fieldUnit(), units(language))
                        .optional()
                        .filled(typed.unit(), faults.getOrDefault("rule.unit", "")),
                FieldView.day("rule-from", "rule.from", law.fieldFrom(), law.fieldFromHint(), false)
                        .filled(typed.from(), faults.getOrDefault("rule.from", "")));
        return new Forms(notice, rule, typed.key());
    }

    static Preview preview(LawRequest typed, Map<LawRoom, LawPreviewView> moves, LawWordsView law, Lang lang) {
        return new Preview(
                typed.key(),
                typed.fields(),
                moves.entrySet().stream()
                        .map(room -> roomMoves(room.getKey(), room.getValue(), law, lang))
                        .toList());
    }

    private static RoomMoves roomMoves(LawRoom room, LawPreviewView moves, LawWordsView law, Lang lang) {
        var counted = law.previewRoom(moves.checked(), moves.moved(), moves.settled());
        var shown = moves.rows().size();
        return new RoomMoves(
                lang.pick(room),
                shown < moves.moved() ? lang.pick(counted + "，", counted + "; ") + law.previewFirst(shown) : counted,
                moves.rows().stream()
                        .map(row -> new MoveRow(
                                row.number(),
                                row.rule(),
                                row.before(),
                                row.after(),
                                row.why().stream()
                                        .map(why -> law.whyDays(
                                                days(why.from(), why.to(), lang), lang.pick(why), why.source()))
                                        .toList()))
                        .toList());
    }

    private static Standing standing(LawRoom room, Reading<LawView> answer, LawWordsView law, Lang lang) {
        return answer.value()
                .map(view -> new Standing(
                        lang.pick(room),
                        view.behind() == 0
                                ? law.roomEdition(view.edition())
                                : law.roomBehind(view.edition(), view.behind()),
                        view.behind() > 0))
                .orElseGet(() -> new Standing(lang.pick(room), law.roomAway(), true));
    }

    private static String warning(Map<LawRoom, Reading<LawView>> answers, LawWordsView law) {
        var contents = answers.values().stream()
                .flatMap(answer -> answer.value().stream())
                .map(view -> view.changes().stream().map(LawView.Change::change).toList())
                .toList();
        if (contents.isEmpty()) {
            return law.away();
        }
        return contents.stream().distinct().count() > 1 ? law.roomsDiffer() : "";
    }

    private static int lastYear(LawView view) {
        return view.notices().stream().mapToInt(LawView.Notice::year).max().orElse(0);
    }

    private static List<NoticeRow> notices(LawView view, LawWordsView law, Lang lang) {
        return view.notices().stream()
                .sorted(Comparator.comparing(LawView.Notice::issued).reversed())
                .map(notice -> new NoticeRow(
                        notice.year(),
                        notice.number(),
                        notice.address().startsWith("https://") ? notice.address() : "",
                        notice.issued(),
                        notice.days().stream()
                                .map(one -> stretch(one, law, lang))
                                .toList()))
                .toList();
    }

    private static String stretch(LawView.Stretch stretch, LawWordsView law, Lang lang) {
        var days = days(stretch.from(), stretch.to(), lang);
        return stretch.off() ? law.dayOff(days, lang.pick(stretch.occasion())) : law.dayWork(days);
    }

    private static String days(LocalDate from, LocalDate to, Lang lang) {
        return from.equals(to) ? from.toString() : lang.pick(from + " 至 " + to, from + " to " + to);
    }

    private static boolean isOpen(LawView.Rule rule) {
        return rule.confidence() == Confidence.UNVERIFIED;
    }

    private static List<RuleRow> rules(LawView view, LawWordsView law, LanguageView language) {
        var lang = language.lang();
        return view.rules().stream()
                .map(rule -> new RuleRow(
                        rule.id(),
                        lang.pick(rule.name()),
                        new TermView(rule.amount(), rule.unit()).words(language.clocks()),
                        rule.to() == null
                                ? law.forceFrom(rule.from().toString())
                                : law.forceBetween(
                                        rule.from().toString(), rule.to().toString()),
                        lang.pick(rule.basis()),
                        lang.pick(rule.confidence()),
                        isOpen(rule)))
                .toList();
    }

    /// Those to be confirmed first.
    private static List<FieldView.Option> versions(Optional<LawView> known, LanguageView language) {
        var lang = language.lang();
        return known.stream()
                .flatMap(view -> view.rules().stream())
                .sorted(Comparator.comparing(LawView.Rule::confidence).reversed())
                .map(rule -> new FieldView.Option(
                        LawRequest.version(rule.id(), rule.from()),
                        String.join(
                                " · ",
                                rule.id() + " " + lang.pick(rule.name()),
                                new TermView(rule.amount(), rule.unit()).words(language.clocks()),
                                rule.from().toString(),
                                lang.pick(rule.confidence()))))
                .toList();
    }

    private static List<FieldView.Option> units(LanguageView language) {
        return Arrays.stream(TermUnit.values())
                .map(unit -> new FieldView.Option(unit.name(), TermView.unit(unit, language.clocks())))
                .toList();
    }

    private static List<ChangeRow> changes(LawView view, LawWordsView law, LanguageView language) {
        return view.changes().reversed().stream()
                .map(one -> new ChangeRow(
                        one.number(),
                        what(one.change(), law, language),
                        one.by(),
                        Moment.minute(one.at()),
                        one.holds()))
                .toList();
    }

    private static String what(LawView.Content change, LawWordsView law, LanguageView language) {
        var rule = change.rule();
        if (rule == null) {
            return Optional.ofNullable(change.notice())
                    .flatMap(text -> text.lines().findFirst())
                    .orElse("");
        }
        if (rule.amount() == null || rule.unit() == null) {
            return law.changeConfirmed(rule.id(), rule.evidence());
        }
        var term = new TermView(rule.amount(), rule.unit()).words(language.clocks());
        return rule.from() == null
                ? law.changeCorrected(rule.id(), term, rule.evidence())
                : law.changeFrom(rule.id(), rule.from().toString(), term, rule.evidence());
    }
}
