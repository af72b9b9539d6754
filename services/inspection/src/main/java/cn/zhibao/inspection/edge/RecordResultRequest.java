package cn.zhibao.inspection.edge;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.inspection.RecordResult;
import cn.zhibao.inspection.VisitResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of `POST /visits/{id}/result`. A finding goes with the result that needs a case, and with no other.
public record RecordResultRequest(
        @NotNull VisitResult result,
        @NotNull LocalDate visitedOn,
        @Valid @Nullable FindingRequest finding) {

    /// What needs a case.
    public record FindingRequest(
            @NotNull RightKind right,

            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
            String title) {}

    RecordResult command(Call call) {
        if (visitedOn.isAfter(call.today())) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("visitedOn", "不能晚于今天", "must not lie in the future")));
        }
        return new RecordResult(
                result,
                visitedOn,
                finding == null
                        ? null
                        : new RecordResult.Finding(
                                finding.right(), finding.title().strip()));
    }
}
