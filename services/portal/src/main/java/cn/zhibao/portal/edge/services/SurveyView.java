package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What case-intake knows of the question about one matter.
///
/// @param mayNoteEnd whether its proceeding may be noted as ended
/// @param answer null where none was given, or none may be seen beside the matter
public record SurveyView(
        String caseNo,
        int version,
        ProgressView.Survey survey,
        @Nullable LocalDate overOn,
        boolean mayNoteEnd,
        boolean isShielded,
        @Nullable Answer answer) {

    /// What was said.
    public record Answer(
            int overall,
            boolean toldInTime,
            @Nullable String comment,
            Channel channel,
            LocalDate answeredOn,
            @Nullable String recordedBy) {}

    /// The way it came.
    public enum Channel {
        ONLINE,
        TELEPHONE
    }
}
