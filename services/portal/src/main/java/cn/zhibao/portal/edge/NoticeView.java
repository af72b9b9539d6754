package cn.zhibao.portal.edge;

import java.util.List;

/// A page that is only a message: what happened, what is kept, and the ways on.
public record NoticeView(String text, String more, List<Way> ways) {

    /// A way on.
    public record Way(String href, String label) {}

    static NoticeView of(String text, Way... ways) {
        return new NoticeView(text, "", List.of(ways));
    }

    NoticeView with(String further) {
        return new NoticeView(text, further, ways);
    }
}
