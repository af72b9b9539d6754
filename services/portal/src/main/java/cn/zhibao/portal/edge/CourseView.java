package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.LinkedView;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.steps.LinkKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The course of a matter in the register on its page (办理过程): what it was asked for, what whoever brought it was told,
/// with what it is linked, and how it ended there, if it did.
///
/// @param awaited what has not come yet, in short, for the head of the page
/// @param joined where it goes on; empty where it was not joined
public record CourseView(
        boolean isAway,
        List<String> awaited,
        List<Supplement> supplements,
        NoticeRowsView notices,
        List<Linked> links,
        List<Related> related,
        String joined,
        List<FactsView.Fact> withdrawal) {

    /// A matter that is linked with this one.
    public record Linked(UUID id, String title, String how, String about) {}

    /// Another matter about the same right, which one press links with this one.
    ///
    /// @param key under which the press is sent, so that it links once
    public record Related(UUID id, String title, String about, String number, boolean isLinked, String key) {}

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
                NoticeRowsView.of(folder.course().notices(), language),
                folder.course().links().stream().map(one -> linked(one, lang)).toList(),
                folder.related().stream()
                        .map(other -> related(other, folder.course(), lang))
                        .toList(),
                folder.course().links().stream()
                        .filter(one -> one.kind() == LinkKind.JOINED && !one.isOther())
                        .findFirst()
                        .map(lead -> words.joinedInto(lead.caseNo()))
                        .orElse(""),
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

    private static Linked linked(LinkedView one, Lang lang) {
        return new Linked(
                one.id(),
                one.title(),
                lang.pick(one.isOther() ? one.kind().fromTheOther() : one.kind()),
                String.join(
                        " · ",
                        one.caseNo(),
                        lang.pick(one.status()),
                        one.linkedOn().toString()));
    }

    private static Related related(CaseView other, CourseFolderView course, Lang lang) {
        var shown = RelatedView.of(other, lang);
        return new Related(
                shown.id(),
                shown.title(),
                shown.about(),
                other.caseNo(),
                course.links().stream().anyMatch(one -> one.id().equals(other.id())),
                UUID.randomUUID().toString());
    }

    private static List<FactsView.Fact> withdrawal(CaseView file, CourseWordsView words) {
        return List.of(
                new FactsView.Fact(words.fieldWithdrawnOn(), String.valueOf(file.endedOn())),
                new FactsView.Fact(words.fieldWithdrawalReason(), Objects.requireNonNull(file.withdrawalReason())));
    }
}
