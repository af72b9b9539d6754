package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.FollowUpCode;
import cn.zhibao.caseintake.satisfaction.AnswerSurvey;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Body of `POST /progress/satisfaction`: number and code as on the receipt, and the answers.
public record AnswerSurveyRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String caseNo,

        @NotNull @Size(max = FollowUpCode.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
        String code,

        @NotNull @Min(1) @Max(5) Integer overall,

        @NotNull Boolean toldInTime,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String comment) {

    AnswerSurvey command(Call call) {
        return new AnswerSurvey(overall, toldInTime, RequestAidRequest.said(comment), call.today());
    }
}
