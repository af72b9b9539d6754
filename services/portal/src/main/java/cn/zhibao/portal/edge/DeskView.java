package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.EnforcementView;
import cn.zhibao.portal.edge.services.MediationView;
import cn.zhibao.portal.edge.services.PageView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The work list of the person signed in: the stages their role works at, and the cases of one of them.
///
/// @param orders how it may be sorted; empty where no clock runs
/// @param untimed where the cases stand that a list by due day leaves out; empty while more of it follows
public record DeskView(
        List<TabView> tabs,
        String tab,
        String status,
        List<FieldView.Option> statuses,
        int size,
        String order,
        List<FieldView.Option> orders,
        String sub,
        String empty,
        String trouble,
        String count,
        List<Row> rows,
        String first,
        String next,
        String untimed,
        boolean mayRegister,
        WorklistView work) {

    static final List<Integer> SIZES = List.of(20, 50, 100);

    /// A stage of work, with how many wait there.
    public record TabView(String code, String href, String label, String count, boolean isHere, boolean isList) {}

    /// A case in the list.
    ///
    /// @param signs what stands out about it beside other cases
    public record Row(
            String href,
            String title,
            List<String> signs,
            String number,
            String right,
            String third,
            String stage,
            LightView light,
            String day,
            String region,
            String pick,
            String hands) {}

    static Row row(CaseView one, LightView light, LanguageView language) {
        var lang = language.lang();
        return new Row(
                href(one.id()),
                one.title(),
                Optional.ofNullable(one.signs()).orElse(List.of()).stream()
                        .map(lang::pick)
                        .toList(),
                one.caseNo(),
                lang.pick(one.right().zh(), one.right().en()),
                lang.pick(one.source().zh(), one.source().en()),
                one.fast() ? language.rights().fastMark(lang.pick(one.status())) : lang.pick(one.status()),
                light,
                one.receivedOn().toString(),
                RegionName.of(one.region(), lang),
                HandsView.pick(one),
                HandsView.inList(one, language.worklist()));
    }

    static Row row(MediationView one, LightView light, WordsView words, Lang lang) {
        var consents = one.consents().stream()
                .sorted()
                .map(party -> StoryView.party(party, words))
                .collect(Collectors.joining(lang.pick("、", ", ")));
        return new Row(
                href(one.caseId()),
                one.title(),
                List.of(),
                one.number(),
                lang.pick(one.right().zh(), one.right().en()),
                consents.isEmpty() ? words.none() : consents,
                lang.pick(one.status()),
                light,
                one.openedOn().toString(),
                RegionName.of(one.region(), lang),
                "",
                "");
    }

    static Row row(EnforcementView one, LightView light, Lang lang) {
        return new Row(
                href(one.caseId()),
                one.title(),
                List.of(),
                one.number(),
                lang.pick(one.right().zh(), one.right().en()),
                lang.pick(one.procedure().zh(), one.procedure().en()),
                lang.pick(one.status()),
                light,
                Optional.ofNullable(one.filedOn()).orElse(one.openedOn()).toString(),
                RegionName.of(one.region(), lang),
                "",
                "");
    }

    /// How many a first page says there are: `12`, or `99+` where more follow.
    static String count(Reading<? extends PageView<?>> reading) {
        return reading.value()
                .map(page -> page.next() == null
                        ? String.valueOf(page.items().size())
                        : page.items().size() + "+")
                .orElse("");
    }

    private static String href(java.util.UUID caseId) {
        return "/desk/cases/" + caseId;
    }

    /// How many rows a page may hold.
    public List<Integer> sizes() {
        return SIZES;
    }

    /// What is shown.
    public String heading() {
        return tabs.stream()
                .filter(TabView::isHere)
                .findFirst()
                .map(TabView::label)
                .orElse("");
    }

    public boolean isList() {
        return tabs.stream().anyMatch(one -> one.isHere() && one.isList());
    }

    /// What the list is narrowed to.
    public String counter() {
        return work.counters().stream()
                .filter(WorklistView.CounterView::isHere)
                .findFirst()
                .map(WorklistView.CounterView::code)
                .orElse("");
    }

    public boolean isOfRegister() {
        return !isMediation() && !isEnforcement();
    }

    /// The tabs by who has the matter; where somebody has only one, it stands among the others.
    public List<TabView> lists() {
        var lists = tabs.stream().filter(TabView::isList).toList();
        return lists.size() > 1 ? lists : List.of();
    }

    public List<TabView> stages() {
        return lists().isEmpty()
                ? tabs
                : tabs.stream().filter(one -> !one.isList()).toList();
    }

    /// What the list is filtered by where the register can be had as a file; nothing where another room keeps the list.
    public @Nullable String exported() {
        return work.export().isEmpty()
                ? null
                : work.export().substring(work.export().indexOf('?') + 1);
    }

    public boolean isMediation() {
        return List.of("consent", "session", "agreed", "failed").contains(tab);
    }

    public boolean isEnforcement() {
        return List.of("verify", "decide", "close").contains(tab);
    }
}
