package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Channel;
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
        return folder(file(status, null, null));
    }

    static CaseFolderView withdrawn(String reason) {
        return folder(file(CaseStatus.WITHDRAWN, LocalDate.of(2026, 10, 20), reason));
    }

    private static CaseFolderView folder(CaseView file) {
        return new CaseFolderView(
                CASE,
                Reading.got(file),
                Reading.got(new PageView<>(List.of(), null)),
                Reading.got(new PageView<>(List.of(), null)),
                Reading.got(new TimelineView(List.of())),
                Map.of(CASE, Reading.got(List.of())),
                List.of());
    }

    private static CaseView file(CaseStatus status, @Nullable LocalDate endedOn, @Nullable String reason) {
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
                null,
                2);
    }
}
