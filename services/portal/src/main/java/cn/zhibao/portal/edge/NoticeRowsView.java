package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.NoticesView;
import cn.zhibao.portal.steps.NoticeKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What whoever brought a matter was told, and what they still must be (告知与送达).
public record NoticeRowsView(List<Owed> owed, List<Given> given) {

    /// One that is still to be sent.
    ///
    /// @param light how near its day is; empty where no rule sets one
    /// @param notes what to mind about it
    public record Owed(String what, String since, String style, String light, List<String> notes) {}

    /// One that was sent.
    ///
    /// @param proof when it was served, or that this is not proved yet
    public record Given(String what, String sent, String proof, boolean isProved, String confirmation) {}

    static NoticeRowsView of(NoticesView notices, LanguageView language) {
        return new NoticeRowsView(
                notices.owed().stream().map(one -> owed(one, language)).toList(),
                notices.given().stream().map(one -> given(one, language)).toList());
    }

    public boolean isAny() {
        return !owed.isEmpty() || !given.isEmpty();
    }

    private static Owed owed(NoticesView.Owed one, LanguageView language) {
        var words = language.course();
        var light = Optional.ofNullable(one.clock())
                .map(clock -> LightView.of(clock.deadline(), language.clocks(), language.lang()));
        return new Owed(
                language.lang().pick(one.kind()),
                words.owedSince(one.since().toString()),
                light.map(LightView::style).orElse(""),
                light.map(shown -> words.owedBy(shown.due(), shown.text())).orElse(""),
                notes(one, language));
    }

    private static List<String> notes(NoticesView.Owed one, LanguageView language) {
        var words = language.course();
        return Stream.of(
                        one.clock() == null ? words.owedNoTerm() : doubt(one.clock(), language.lang()),
                        one.kind() == NoticeKind.FILING ? words.owedNamed() : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String doubt(ClockView clock, Lang lang) {
        return clock.confidence() == Confidence.VERIFIED ? "" : lang.pick(clock.confidence());
    }

    private static Given given(NoticesView.Given one, LanguageView language) {
        var words = language.course();
        return new Given(
                language.lang().pick(one.kind()),
                words.noticeSent(one.sentOn().toString(), language.lang().pick(one.mode())),
                one.servedOn() == null
                        ? words.noticeUnproved()
                        : words.noticeServed(one.servedOn().toString(), Objects.requireNonNullElse(one.receipt(), "")),
                one.servedOn() != null,
                one.confirmation() == null ? "" : words.noticeConfirmed(one.confirmation()));
    }
}
