package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.Assignment;
import cn.zhibao.chassis.http.Call;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/experts/{assignmentId}/opinion`. Without `givenOn` it was given today.
public record GiveOpinionRequest(
        @Nullable LocalDate givenOn,

        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = "(?U)[^\\x00\\uD800-\\uDFFF]*[^\\s\\x00-\\x1F\\uD800-\\uDFFF][^\\x00\\uD800-\\uDFFF]*")
        String opinion) {

    Assignment.Opinion command(Call call) {
        return new Assignment.Opinion(call.dayOrToday("givenOn", givenOn), opinion.strip());
    }
}
