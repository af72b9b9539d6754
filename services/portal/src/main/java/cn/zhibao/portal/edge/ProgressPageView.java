package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.ProgressView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The public page on which one asks how far a matter is (办理进度查询).
///
/// @param standing where it stands, in one sentence; empty before anything was found
/// @param survey what is said about the question how satisfied they were; empty before the matter is over
/// @param surveyHref where it is answered; empty where there is nothing to answer
/// @param reward what is said about a reward; empty where none was granted
public record ProgressPageView(
        List<FieldView> fields,
        ErrorsView errors,
        String standing,
        List<FactsView.Fact> rows,
        String survey,
        String surveyHref,
        String reward) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_CODE = 40;

    static List<FieldView> fields(String caseNo, String code, ReceiptWordsView words) {
        return List.of(
                FieldView.line("caseNo", "caseNo", words.number(), LONGEST_NUMBER, "", true)
                        .filled(caseNo, ""),
                FieldView.line("code", "code", words.code(), LONGEST_CODE, words.codeHint(), true)
                        .filled(code, ""));
    }

    /// The empty form.
    static ProgressPageView asking(List<FieldView> fields) {
        return new ProgressPageView(fields, ErrorsView.NONE, "", List.of(), "", "", "");
    }

    /// The form again, and why there is nothing to show.
    static ProgressPageView failed(List<FieldView> fields, ErrorsView why) {
        return new ProgressPageView(fields, why, "", List.of(), "", "", "");
    }

    static ProgressPageView found(
            List<FieldView> fields, ProgressView progress, VisitorView visitor, String surveyHref) {
        var words = visitor.receiptWords();
        var lang = visitor.lang();
        var survey = visitor.surveyWords();
        return new ProgressPageView(
                fields,
                ErrorsView.NONE,
                standing(progress, words, lang),
                rows(progress, words, survey, lang),
                switch (progress.survey()) {
                    case NOT_YET -> "";
                    case OPEN -> survey.invite();
                    case ANSWERED -> survey.thanks();
                },
                progress.survey() == ProgressView.Survey.OPEN ? surveyHref : "",
                reward(progress, visitor.rewardWords()));
    }

    static String reward(ProgressView progress, RewardWordsView words) {
        var reward = progress.reward();
        if (reward == null) {
            return "";
        }
        var amount = RewardPageView.yuan(reward.amount());
        return switch (reward.fetching()) {
            case AWAITED -> words.publicAwaited(amount, reward.until().toString());
            case LAPSED -> words.publicLapsed(amount, reward.until().toString());
            case COLLECTED -> words.publicCollected(amount, Objects.toString(reward.collectedOn(), ""));
        };
    }

    private static String standing(ProgressView progress, ReceiptWordsView words, Lang lang) {
        return switch (progress.status()) {
            case REGISTERED -> progress.source() == SourceKind.COMPLAINT ? words.registered() : words.verifying();
            case ACCEPTED -> words.accepted();
            case REFUSED -> words.refused();
            case WITHDRAWN -> words.withdrawn();
            case JOINED -> words.joined();
            case ROUTED ->
                words.routed(Optional.ofNullable(progress.route())
                        .map(route -> lang.pick(route.zh(), route.en()))
                        .orElse(""));
            case IMPORTED -> words.imported();
        };
    }

    private static List<FactsView.Fact> rows(
            ProgressView progress, ReceiptWordsView words, SurveyWordsView survey, Lang lang) {
        return Stream.of(
                        new FactsView.Fact(words.office(), RegionName.withCode(progress.region(), lang)),
                        new FactsView.Fact(
                                words.received(), progress.receivedOn().toString()),
                        new FactsView.Fact(words.decideBy(), Objects.toString(progress.decideBy(), "")),
                        new FactsView.Fact(words.decided(), Objects.toString(progress.decidedOn(), "")),
                        new FactsView.Fact(survey.over(), Objects.toString(progress.overOn(), "")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }
}
