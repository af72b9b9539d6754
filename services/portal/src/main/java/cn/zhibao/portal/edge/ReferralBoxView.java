package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.ReferralView;
import java.util.List;

/// What came from other offices, or what was sent to them.
///
/// @param older the address of what follows; empty on the last page
public record ReferralBoxView(boolean isIn, boolean isAway, List<ReferralRowView> rows, String older) {

    static ReferralBoxView of(boolean isIn, Reading<PageView<ReferralView>> found, Lang lang) {
        return new ReferralBoxView(
                isIn,
                found.value().isEmpty(),
                found.value().map(PageView::items).orElse(List.of()).stream()
                        .map(one -> ReferralRowView.of(one, lang))
                        .toList(),
                found.value()
                        .map(PageView::next)
                        .map(next -> "/desk/referrals?box=" + (isIn ? "in" : "out") + "&after=" + next)
                        .orElse(""));
    }
}
