package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.LinkedView;
import cn.zhibao.portal.edge.services.SupplementView;
import java.util.List;

/// What case-intake keeps beside a matter about its course (办理过程).
record CourseFolderView(Reading<List<SupplementView>> requests, Reading<List<LinkedView>> others) {

    static final CourseFolderView NONE = new CourseFolderView(Reading.got(List.of()), Reading.got(List.of()));

    List<SupplementView> supplements() {
        return requests.value().orElse(List.of());
    }

    /// What has not come yet.
    List<SupplementView> awaited() {
        return supplements().stream().filter(one -> one.receivedOn() == null).toList();
    }

    List<LinkedView> links() {
        return others.value().orElse(List.of());
    }

    boolean isAway() {
        return requests.isAway() || others.isAway();
    }
}
