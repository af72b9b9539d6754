package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.CaseView;
import java.util.List;
import java.util.Objects;

/// The course of a matter in the register on its page (办理过程): how it ended there, if it did.
public record CourseView(List<FactsView.Fact> withdrawal) {

    static CourseView of(CaseFolderView folder, LanguageView language) {
        var words = language.course();
        return new CourseView(folder.caseFile()
                .filter(file -> file.withdrawalReason() != null)
                .map(file -> withdrawal(file, words))
                .orElse(List.of()));
    }

    private static List<FactsView.Fact> withdrawal(CaseView file, CourseWordsView words) {
        return List.of(
                new FactsView.Fact(words.fieldWithdrawnOn(), String.valueOf(file.endedOn())),
                new FactsView.Fact(words.fieldWithdrawalReason(), Objects.requireNonNull(file.withdrawalReason())));
    }
}
