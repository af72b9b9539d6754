package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.SupplementView;
import java.util.List;
import java.util.Objects;

/// The course of a matter in the register on its page (办理过程): what it was asked for, and how it ended there, if it
/// did.
///
/// @param awaited what has not come yet, in short, for the head of the page
public record CourseView(
        boolean isAway, List<String> awaited, List<Supplement> supplements, List<FactsView.Fact> withdrawal) {

    /// One request and its answer.
    ///
    /// @param answer empty while nothing has come
    public record Supplement(String what, String asked, String request, String came, String answer) {}

    static CourseView of(CaseFolderView folder, LanguageView language) {
        var words = language.course();
        var lang = language.lang();
        return new CourseView(
                folder.course().isAway(),
                folder.caseFile().map(CaseView::awaited).orElse(List.of()).stream()
                        .map(one -> words.awaitedBy(
                                lang.pick(one.wanted()), one.dueOn().toString()))
                        .toList(),
                folder.course().supplements().stream()
                        .map(one -> supplement(one, words, lang))
                        .toList(),
                folder.caseFile()
                        .filter(file -> file.withdrawalReason() != null)
                        .map(file -> withdrawal(file, words))
                        .orElse(List.of()));
    }

    private static Supplement supplement(SupplementView one, CourseWordsView words, Lang lang) {
        return new Supplement(
                lang.pick(one.wanted()),
                words.supplementAsked(one.requestedOn().toString(), one.dueOn().toString()),
                one.request(),
                one.receivedOn() == null
                        ? words.supplementOpen()
                        : words.supplementCame(one.receivedOn().toString()),
                Objects.requireNonNullElse(one.answer(), ""));
    }

    private static List<FactsView.Fact> withdrawal(CaseView file, CourseWordsView words) {
        return List.of(
                new FactsView.Fact(words.fieldWithdrawnOn(), String.valueOf(file.endedOn())),
                new FactsView.Fact(words.fieldWithdrawalReason(), Objects.requireNonNull(file.withdrawalReason())));
    }
}
