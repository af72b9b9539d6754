package cn.zhibao.portal.edge;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.competence.DisputeStage;
import cn.zhibao.portal.edge.services.AllegationView;
import cn.zhibao.portal.edge.services.CompetenceView;
import cn.zhibao.portal.edge.services.LinkedView;
import cn.zhibao.portal.edge.services.NoticesView;
import cn.zhibao.portal.edge.services.ReferralView;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.steps.CourseStanding;
import java.util.List;
import java.util.Optional;

/// What case-intake keeps beside a matter about its course (办理过程).
record CourseFolderView(
        Reading<List<SupplementView>> requests,
        Reading<List<LinkedView>> others,
        Reading<NoticesView> told,
        Reading<CompetenceView> competence,
        Reading<List<AllegationView>> allegations,
        Reading<List<ReferralView>> letters) {

    static final CourseFolderView NONE =
            of(Reading.got(List.of()), Reading.got(List.of()), Reading.got(NoticesView.NONE));

    /// Without competence, what is alleged and messages, which are asked for apart.
    static CourseFolderView of(
            Reading<List<SupplementView>> requests, Reading<List<LinkedView>> others, Reading<NoticesView> told) {
        return new CourseFolderView(requests, others, told, Reading.away(), Reading.away(), Reading.away());
    }

    /// The same with who is competent for the matter.
    CourseFolderView with(Reading<CompetenceView> places) {
        return new CourseFolderView(requests, others, told, places, allegations, letters);
    }

    /// What competence hangs on, as it is on record.
    CompetenceView.Facts places() {
        return competence.value().map(CompetenceView::facts).orElse(CompetenceView.Facts.NONE);
    }

    DisputeStage stage() {
        return competence.value().map(CompetenceView::stage).orElse(DisputeStage.NONE);
    }

    /// What was said to be alleged, the newest first; nothing where that is not answered.
    Optional<List<AllegationView>> alleged() {
        return allegations.value();
    }

    /// The messages of the matter to other offices and from them; none where the reader may not see them.
    List<ReferralView> messages() {
        return letters.value().orElse(List.of());
    }

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

    NoticesView notices() {
        return told.value().orElse(NoticesView.NONE);
    }

    /// Notices whose service is not proved yet.
    List<NoticesView.Given> unproved() {
        return notices().given().stream().filter(one -> one.servedOn() == null).toList();
    }

    CourseStanding standing() {
        return new CourseStanding(
                !awaited().isEmpty(), !notices().kinds().isEmpty(), !unproved().isEmpty());
    }

    boolean isAway() {
        return requests.isAway() || others.isAway() || told.isAway();
    }
}
