package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AwaitedView;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Channel;
import cn.zhibao.portal.steps.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Matters of the register in the states of their course.
final class CourseFixture {

    static final UUID CASE = new UUID(7, 1);

    private CourseFixture() {}

    static CaseFolderView folder(CaseStatus status) {
        return folder(file(status, null, null, List.of()));
    }

    static CaseFolderView withdrawn(String reason) {
        return folder(file(CaseStatus.WITHDRAWN, LocalDate.of(2026, 10, 20), reason, List.of()));
    }

    /// Materials came, proof of identity has not.
    static CaseFolderView awaiting() {
        var due = LocalDate.of(2026, 11, 2);
        var file = file(CaseStatus.REGISTERED, null, null, List.of(new AwaitedView(Wanted.IDENTITY, due)));
        var asked = LocalDate.of(2026, 10, 20);
        return folder(file)
                .along(new CourseFolderView(Reading.got(List.of(
                        new SupplementView(new UUID(8, 2), Wanted.IDENTITY, "身份证明<script>", asked, due, null, null),
                        new SupplementView(
                                new UUID(8, 1),
                                Wanted.MATERIALS,
                                "购物凭证",
                                asked,
                                due,
                                LocalDate.of(2026, 10, 22),
                                "小票复印件")))));
    }

    private static CaseFolderView folder(CaseView file) {
        return new CaseFolderView(
                CASE,
                Reading.got(file),
                Reading.got(new PageView<>(List.of(), null)),
                Reading.got(new PageView<>(List.of(), null)),
                Reading.got(new TimelineView(List.of())),
                Map.of(CASE, Reading.got(List.of())),
                List.of(),
                CourseFolderView.NONE);
    }

    private static CaseView file(
            CaseStatus status, @Nullable LocalDate endedOn, @Nullable String reason, List<AwaitedView> awaited) {
        return new CaseView(
                CASE,
                "371071-SRC-2026-0088",
                "371071",
                SourceKind.COMPLAINT,
                Channel.WINDOW,
                RightKind.TRADEMARK,
                null,
                "涉嫌侵犯“海岬”注册商标专用权案",
                LocalDate.of(2026, 10, 12),
                status,
                null,
                null,
                List.of(),
                null,
                null,
                endedOn,
                reason,
                awaited,
                null,
                2);
    }
}
