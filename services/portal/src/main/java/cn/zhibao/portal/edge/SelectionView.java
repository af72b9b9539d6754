package cn.zhibao.portal.edge;

import cn.zhibao.portal.worklist.Selection;
import java.util.List;
import java.util.UUID;

/// What is selected in a worklist: the boxes on this page, and what was ticked on others.
///
/// @param elsewhere those of other pages, as their boxes would send them
/// @param ticked those of this page
/// @param clear where the page stands with nothing selected
/// @param isOver whether more was ticked than can be done in one go
public record SelectionView(List<String> elsewhere, List<String> ticked, String clear, boolean isOver) {

    static final SelectionView NONE = new SelectionView(List.of(), List.of(), "", false);

    /// @param rows the boxes of this page
    /// @param isPicked whether all of them are ticked
    static SelectionView of(Selection selection, List<String> rows, boolean isPicked, String here, boolean isOver) {
        var shown = rows.stream().map(SelectionView::id).toList();
        return new SelectionView(
                selection.without(shown).sent(),
                rows.stream()
                        .filter(row -> isPicked || selection.holds(id(row)))
                        .toList(),
                Selection.bare(here),
                isOver);
    }

    private static UUID id(String pick) {
        return UUID.fromString(pick.substring(0, pick.indexOf('@')));
    }

    /// How many are selected over all pages.
    public int count() {
        return elsewhere.size() + ticked.size();
    }

    /// The same as a word of a sentence.
    public String total() {
        return String.valueOf(count());
    }

    public boolean isTicked(String pick) {
        return ticked.contains(pick);
    }

    public int most() {
        return Selection.MOST;
    }
}
