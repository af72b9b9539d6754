package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.satisfaction.AnswerSurvey;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/satisfaction`: what was said on the telephone. Without `answeredOn` it was said today.
public record RecordAnswerRequest(
        @NotNull @Min(1) @Max(5) Integer overall,

        @NotNull Boolean toldInTime,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String comment,

        @Nullable LocalDate answeredOn) {

    AnswerSurvey command(Call call) {
        return new AnswerSurvey(
                overall, toldInTime, RequestAidRequest.said(comment), call.dayOrToday("answeredOn", answeredOn));
    }
}
