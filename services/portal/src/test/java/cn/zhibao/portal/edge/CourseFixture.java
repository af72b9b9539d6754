package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AwaitedView;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.LinkedView;
import cn.zhibao.portal.edge.services.NoticesView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.edge.services.TimelineView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Channel;
import cn.zhibao.portal.steps.LinkKind;
import cn.zhibao.portal.steps.NoticeKind;
import cn.zhibao.portal.steps.ServiceMode;
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
                .along(CourseFolderView.of(
                        Reading.got(List.of(
                                new SupplementView(
                                        new UUID(8, 2), Wanted.IDENTITY, "身份证明<script>", asked, due, null, null),
                                new SupplementView(
                                        new UUID(8, 1),
                                        Wanted.MATERIALS,
                                        "购物凭证",
                                        asked,
                                        due,
                                        LocalDate.of(2026, 10, 22),
                                        "小票复印件"))),
                        Reading.got(List.of()),
                        Reading.got(NoticesView.NONE)));
    }

    /// Joined to one matter, said again by another, and beside two about the same right, the second of which is linked.
    static CaseFolderView linked(CaseStatus status) {
        var day = LocalDate.of(2026, 10, 21);
        var others = List.of(
                new LinkedView(
                        new UUID(9, 1), "371071-SRC-2026-0001", "主案", CaseStatus.ROUTED, LinkKind.JOINED, false, day),
                new LinkedView(
                        new UUID(9, 2),
                        "371071-SRC-2026-0002",
                        "再次投诉<b>",
                        CaseStatus.REGISTERED,
                        LinkKind.DUPLICATE,
                        true,
                        day));
        return folder(status)
                .along(CourseFolderView.of(Reading.got(List.of()), Reading.got(others), Reading.got(NoticesView.NONE)))
                .beside(List.of(
                        about(new UUID(9, 3), "371071-SRC-2026-0003"), about(new UUID(9, 2), "371071-SRC-2026-0002")));
    }

    /// The filing decision is owed under a clock, a request under none; one notice was served, one is not proved.
    static CaseFolderView told() {
        var sent = LocalDate.of(2026, 10, 21);
        var notices = new NoticesView(
                List.of(
                        given(3, NoticeKind.RESULT, ServiceMode.ELECTRONIC, sent, "确认书 3 号", null),
                        given(2, NoticeKind.ACCEPTANCE, ServiceMode.POSTAL, sent, null, "EMS <1>")),
                List.of(
                        new NoticesView.Owed(NoticeKind.FILING, sent, ClockFixture.unverified()),
                        new NoticesView.Owed(NoticeKind.SUPPLEMENT, sent, null)),
                List.of(NoticeKind.ACCEPTANCE, NoticeKind.FILING));
        return folder(CaseStatus.ROUTED)
                .along(CourseFolderView.of(Reading.got(List.of()), Reading.got(List.of()), Reading.got(notices)));
    }

    private static NoticesView.Given given(
            int id,
            NoticeKind kind,
            ServiceMode mode,
            LocalDate sent,
            @Nullable String confirmation,
            @Nullable String receipt) {
        return new NoticesView.Given(
                new UUID(10, id), kind, mode, sent, confirmation, receipt == null ? null : sent.plusDays(3), receipt);
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

    private static CaseView about(UUID id, String caseNo) {
        return file(id, caseNo, CaseStatus.REGISTERED, null, null, List.of());
    }

    private static CaseView file(
            CaseStatus status, @Nullable LocalDate endedOn, @Nullable String reason, List<AwaitedView> awaited) {
        return file(CASE, "371071-SRC-2026-0088", status, endedOn, reason, awaited);
    }

    private static CaseView file(
            UUID id,
            String caseNo,
            CaseStatus status,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            List<AwaitedView> awaited) {
        return new CaseView(
                id,
                caseNo,
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
                false,
                List.of(),
                null,
                null,
                endedOn,
                null,
                reason,
                awaited,
                null,
                null,
                null,
                2);
    }
}
