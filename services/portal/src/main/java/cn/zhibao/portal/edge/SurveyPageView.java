package cn.zhibao.portal.edge;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.SurveyView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// The question about one matter on the desk: where it stands, what was said, and what an officer may write down.
///
/// @param ending the form that notes the end; empty where there is none to note
/// @param phone the form of a call; empty where nobody is to be rung up
public record SurveyPageView(
        UUID caseId,
        String caseNo,
        String key,
        int version,
        String standing,
        String guard,
        List<FieldView> ending,
        List<FieldView> phone,
        List<FactsView.Fact> answer,
        String done,
        ErrorsView errors) {

    static SurveyPageView of(UUID caseId, SurveyView survey, Person person, SurveyWordsView words) {
        var mayWrite = person.isAny(Role.OFFICER, Role.APPROVER);
        return new SurveyPageView(
                caseId,
                survey.caseNo(),
                UUID.randomUUID().toString(),
                survey.version(),
                standing(survey, words),
                survey.isShielded() ? words.shielded() : "",
                mayWrite && survey.mayNoteEnd() ? ending(words) : List.of(),
                mayWrite && isToBeAsked(survey)
                        ? SurveyFieldsView.blank(words).byTelephone(words).fields()
                        : List.of(),
                answer(survey, words),
                "",
                ErrorsView.NONE);
    }

    static List<FieldView> ending(SurveyWordsView words) {
        return List.of(FieldView.day("endedOn", "endedOn", words.over(), words.dayHint(), false));
    }

    SurveyPageView saying(String what) {
        return new SurveyPageView(caseId, caseNo, key, version, standing, guard, ending, phone, answer, what, errors);
    }

    /// The same page with a form as it was filled in, and what is wrong.
    SurveyPageView failed(List<FieldView> endFields, List<FieldView> phoneFields, ErrorsView why) {
        return new SurveyPageView(
                caseId, caseNo, key, version, standing, guard, endFields, phoneFields, answer, "", why);
    }

    private static boolean isToBeAsked(SurveyView survey) {
        return survey.survey() == cn.zhibao.portal.edge.services.ProgressView.Survey.OPEN && !survey.isShielded();
    }

    private static String standing(SurveyView survey, SurveyWordsView words) {
        return switch (survey.survey()) {
            case NOT_YET -> words.notYet();
            case OPEN -> words.waiting(Objects.toString(survey.overOn(), ""));
            case ANSWERED -> words.answered();
        };
    }

    private static List<FactsView.Fact> answer(SurveyView survey, SurveyWordsView words) {
        var given = survey.answer();
        if (given == null) {
            return List.of();
        }
        return Stream.of(
                        new FactsView.Fact(words.overall(), score(given.overall(), words)),
                        new FactsView.Fact(words.toldInTime(), given.toldInTime() ? words.yes() : words.no()),
                        new FactsView.Fact(words.comment(), Objects.toString(given.comment(), "")),
                        new FactsView.Fact(words.channel(), channel(given.channel(), words)),
                        new FactsView.Fact(
                                words.answeredOn(), given.answeredOn().toString()),
                        new FactsView.Fact(words.recordedBy(), Objects.toString(given.recordedBy(), "")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    static String channel(SurveyView.Channel channel, SurveyWordsView words) {
        return switch (channel) {
            case ONLINE -> words.online();
            case TELEPHONE -> words.telephone();
        };
    }

    static String score(int overall, SurveyWordsView words) {
        return switch (overall) {
            case 5 -> words.overall5();
            case 4 -> words.overall4();
            case 3 -> words.overall3();
            case 2 -> words.overall2();
            default -> words.overall1();
        };
    }
}
