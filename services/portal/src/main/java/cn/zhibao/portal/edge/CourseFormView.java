package cn.zhibao.portal.edge;

import cn.zhibao.portal.steps.StepKind;
import java.util.List;

/// What the steps of a matter's course ask for, and how they are called (办理过程).
record CourseFormView(String prefix, CourseWordsView words) {

    private static final int LONGEST_REASON = 500;

    static String label(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.stepRetract();
            default -> throw notOfCourse(kind);
        };
    }

    static String confirm(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doRetract();
            default -> throw notOfCourse(kind);
        };
    }

    static String done(StepKind kind, CourseWordsView words) {
        return switch (kind) {
            case RETRACT -> words.doneRetract();
            default -> throw notOfCourse(kind);
        };
    }

    List<FieldView> fields(StepKind kind) {
        return switch (kind) {
            case RETRACT ->
                List.of(
                        day("withdrawnOn", words.fieldWithdrawnOn(), words.fieldWithdrawnOnHint(), false),
                        FieldView.text(
                                prefix + "reason",
                                "reason",
                                words.fieldWithdrawalReason(),
                                LONGEST_REASON,
                                words.fieldWithdrawalReasonHint()));
            default -> throw notOfCourse(kind);
        };
    }

    private FieldView day(String name, String label, String hint, boolean required) {
        return FieldView.day(prefix + name, name, label, hint, required);
    }

    private static IllegalArgumentException notOfCourse(StepKind kind) {
        return new IllegalArgumentException(kind.code());
    }
}
