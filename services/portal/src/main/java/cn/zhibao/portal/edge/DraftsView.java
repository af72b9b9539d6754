package cn.zhibao.portal.edge;

import cn.zhibao.portal.Moment;
import cn.zhibao.portal.edge.services.DraftView;
import java.util.List;

/// The drafts somebody has left behind (未完成的草稿).
public record DraftsView(List<Line> lines) {

    static final DraftsView NONE = new DraftsView(List.of());

    /// One of them; without a title it is called so.
    public record Line(String id, String title, String savedAt) {}

    static DraftsView of(List<DraftView> drafts, DraftWordsView words) {
        return new DraftsView(drafts.stream()
                .map(draft -> new Line(draft.id().toString(), title(draft, words), Moment.minute(draft.savedAt())))
                .toList());
    }

    private static String title(DraftView draft, DraftWordsView words) {
        var title = draft.fields().getOrDefault("title", "").strip();
        return title.isEmpty() ? words.untitled() : title;
    }
}
