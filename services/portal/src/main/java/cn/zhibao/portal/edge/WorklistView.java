package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.edge.services.CountsView;
import cn.zhibao.portal.steps.Tab;
import cn.zhibao.portal.worklist.Counter;
import cn.zhibao.portal.worklist.Deed;
import cn.zhibao.portal.worklist.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands around a list of the register: the strip of counters, what can be done with the cases that are ticked,
/// and the list as a table.
///
/// @param only the counter that the list is narrowed to, in words
/// @param selection what is ticked, here and on other pages
/// @param isFast whether the list is narrowed to the fast track
/// @param pick where the same page stands with every case ticked, or with none
public record WorklistView(
        List<CounterView> counters,
        String only,
        String off,
        List<HandsView.Offer> deeds,
        boolean isPicked,
        SelectionView selection,
        String pick,
        String back,
        String key,
        String export,
        int most,
        boolean isFast) {

    /// What the address says is ticked.
    ///
    /// @param isWholePage whether every box of this page is
    /// @param isOver whether more was ticked than can be done in one go
    record Picks(Selection selection, boolean isWholePage, boolean isOver) {

        static final Picks NONE = new Picks(Selection.NONE, false, false);
    }

    /// A number of the strip, and the list behind it.
    public record CounterView(String code, String label, String count, String href, boolean isHere) {

        /// Whether time has run out for some.
        public boolean isUrgent() {
            return code.equals(Counter.OVERDUE.code()) && !count.equals("0");
        }
    }

    static WorklistView of(
            DeskRequest wanted,
            Optional<CountsView> counts,
            Person person,
            Picks picks,
            List<String> rows,
            WorklistWordsView words) {
        var tab = wanted.tab();
        var isPicked = picks.isWholePage();
        var bare = wanted.after().isPresent() ? wanted.href(wanted.after().get()) : wanted.first();
        var here = picks.selection().on(bare);
        var selection = SelectionView.of(picks.selection(), rows, isPicked, here, picks.isOver());
        return new WorklistView(
                tab.isList() ? counters(wanted, counts, words) : List.of(),
                wanted.counter().map(one -> words.counterOn(label(one, words))).orElse(""),
                wanted.counting(null).first(),
                tab.isOfRegister() && tab != Tab.RECENT ? deeds(tab, person, words) : List.of(),
                isPicked,
                selection,
                isPicked ? Selection.of(selection.elsewhere()).on(bare) : here + "&pick=page",
                here,
                UUID.randomUUID().toString(),
                tab.isOfRegister() ? wanted.exported() : "",
                ExportResource.MOST,
                wanted.fast());
    }

    /// Each counter leads to the whole district's list.
    private static List<CounterView> counters(
            DeskRequest wanted, Optional<CountsView> counts, WorklistWordsView words) {
        return counts.filter(some -> !some.counters().isEmpty())
                .map(some -> Arrays.stream(Counter.values())
                        .map(one -> new CounterView(
                                one.code(),
                                label(one, words),
                                some.counter(one.name()),
                                "/desk?tab=" + Tab.ALL.code() + "&counter=" + one.code(),
                                wanted.tab() == Tab.ALL
                                        && wanted.counter().filter(one::equals).isPresent()))
                        .toList())
                .orElse(List.of());
    }

    /// What makes no sense in a list is not offered there: nothing of one's own can be claimed.
    private static List<HandsView.Offer> deeds(Tab tab, Person person, WorklistWordsView words) {
        return Arrays.stream(Deed.values())
                .filter(deed -> HandsView.may(deed, person))
                .filter(deed -> switch (tab) {
                    case MINE -> deed != Deed.CLAIM && deed != Deed.RETURN;
                    case CLAIM -> deed == Deed.CLAIM || (deed == Deed.ASSIGN && HandsView.presides(person));
                    case HELD -> deed == Deed.RETURN || deed == Deed.ASSIGN;
                    default -> deed != Deed.RETURN && deed != Deed.RELEASE;
                })
                .map(deed -> new HandsView.Offer(deed.code(), HandsView.label(deed, words)))
                .toList();
    }

    static String label(Counter counter, WorklistWordsView words) {
        return switch (counter) {
            case OVERDUE -> words.overdue();
            case TODAY -> words.today();
            case SOON -> words.soon();
            case NEW -> words.fresh();
        };
    }
}
