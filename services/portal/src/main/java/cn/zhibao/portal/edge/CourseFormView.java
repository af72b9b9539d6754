package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.SupplementView;
import cn.zhibao.portal.steps.StepKind;
import cn.zhibao.portal.steps.Wanted;
import java.util.Arrays;
import java.util.List;

/// What the steps of a matter's course ask for, and how they are called (办理过程).
record CourseFormView(String prefix, CourseFolderView course, CourseWordsView words, Lang lang) {

    private static final int LONGEST_TEXT = 500;

    static String label(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.stepRetract();
            case ASK -> words.stepAsk();
            case SUPPLY -> words.stepSupply();
            default -> throw notOfCourse(kind);
        };
    }

    static String confirm(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doRetract();
            case ASK -> words.doAsk();
            case SUPPLY -> words.doSupply();
            default -> throw notOfCourse(kind);
        };
    }

    static String done(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doneRetract();
            case ASK -> words.doneAsk();
            case SUPPLY -> words.doneSupply();
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
            default -> throw notOfCourse(kind);
        };
    }

    private FieldView wanted(List<Wanted> kinds) {
        var options = kinds.stream()
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
        return FieldView.select(prefix + "wanted", "wanted", words.fieldWanted(), options);
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
