package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Term;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.steps.LinkKind;
import cn.zhibao.portal.steps.ServiceMode;
import cn.zhibao.portal.steps.StepKind;
import cn.zhibao.portal.steps.Wanted;
import java.util.Arrays;
import java.util.List;

/// What the steps of a matter's course ask for, and how they are called (办理过程).
record CourseFormView(String prefix, CourseFolderView course, CourseWordsView words, Lang lang) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 100;

    static String label(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.stepRetract();
            case ASK -> words.stepAsk();
            case SUPPLY -> words.stepSupply();
            case LINK -> words.stepLink();
            case NOTIFY -> words.stepNotify();
            case PROVE -> words.stepProve();
            default -> throw notOfCourse(kind);
        };
    }

    static String confirm(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doRetract();
            case ASK -> words.doAsk();
            case SUPPLY -> words.doSupply();
            case LINK -> words.doLink();
            case NOTIFY -> words.doNotify();
            case PROVE -> words.doProve();
            default -> throw notOfCourse(kind);
        };
    }

    static String done(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doneRetract();
            case ASK -> words.doneAsk();
            case SUPPLY -> words.doneSupply();
            case LINK -> words.doneLink();
            case NOTIFY -> words.doneNotify();
            case PROVE -> words.doneProve();
            default -> throw notOfCourse(kind);
        };
    }

    List<FieldView> fields(StepKind kind) {
        return switch (kind) {
            case RETRACT ->
                List.of(
                        day("withdrawnOn", words.fieldWithdrawnOn(), words.fieldWithdrawnOnHint(), false),
                        text("reason", words.fieldWithdrawalReason(), words.fieldWithdrawalReasonHint()));
            case ASK ->
                List.of(
                        wanted(Arrays.asList(Wanted.values())),
                        text("request", words.fieldRequest(), words.fieldRequestHint()),
                        day("dueOn", words.fieldDueOn(), words.fieldDueOnHint(), true));
            case SUPPLY ->
                List.of(
                        wanted(course.awaited().stream()
                                .map(SupplementView::wanted)
                                .toList()),
                        text("answer", words.fieldAnswer(), words.fieldAnswerHint()),
                        day("receivedOn", words.fieldSuppliedOn(), words.fieldSuppliedOnHint(), false));
            case LINK ->
                List.of(
                        select("kind", words.fieldLinkKind(), options(Arrays.asList(LinkKind.values()))),
                        line("caseNo", words.fieldOther(), words.fieldOtherHint(), true));
            case NOTIFY ->
                List.of(
                        select(
                                "kind",
                                words.fieldNoticeKind(),
                                options(course.notices().kinds())),
                        select("mode", words.fieldMode(), options(Arrays.asList(ServiceMode.values()))),
                        day("sentOn", words.fieldSentOn(), words.fieldSentOnHint(), false),
                        line("confirmation", words.fieldConfirmation(), words.fieldConfirmationHint(), false));
            case PROVE ->
                List.of(
                        select("notice", words.fieldNotice(), unproved()),
                        day("servedOn", words.fieldServedOn(), words.fieldServedOnHint(), false),
                        line("receipt", words.fieldReceipt(), words.fieldReceiptHint(), true));
            default -> throw notOfCourse(kind);
        };
    }

    private List<FieldView.Option> unproved() {
        return course.unproved().stream()
                .map(one -> new FieldView.Option(
                        one.id().toString(),
                        String.join(
                                " · ",
                                lang.pick(one.kind()),
                                lang.pick(one.mode()),
                                one.sentOn().toString())))
                .toList();
    }

    private FieldView line(String name, String label, String hint, boolean required) {
        return FieldView.line(prefix + name, name, label, LONGEST_NUMBER, hint, required);
    }

    private FieldView wanted(List<Wanted> kinds) {
        return select("wanted", words.fieldWanted(), options(kinds));
    }

    private FieldView select(String name, String label, List<FieldView.Option> options) {
        return FieldView.select(prefix + name, name, label, options);
    }

    private <T extends Enum<T> & Term> List<FieldView.Option> options(List<T> codes) {
        return codes.stream()
                .map(code -> new FieldView.Option(code.name(), lang.pick(code)))
                .toList();
    }

    private FieldView text(String name, String label, String hint) {
        return FieldView.text(prefix + name, name, label, LONGEST_TEXT, hint);
    }

    private FieldView day(String name, String label, String hint, boolean required) {
        return FieldView.day(prefix + name, name, label, hint, required);
    }

    private static IllegalArgumentException notOfCourse(StepKind kind) {
        return new IllegalArgumentException(kind.code());
    }
}
