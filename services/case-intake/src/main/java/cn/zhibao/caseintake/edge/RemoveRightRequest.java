package cn.zhibao.caseintake.edge;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/rights/{rightId}/removal`.
public record RemoveRightRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String reason) {

    /// A reason that says something.
    static String demandReason(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refused(CommonRefusal.INVALID, List.of(new FieldFault("reason", "请写明原因", "must be given")));
        }
        return typed.strip();
    }
}
