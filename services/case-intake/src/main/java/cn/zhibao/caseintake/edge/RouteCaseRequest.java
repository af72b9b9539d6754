package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.RouteCase;
import cn.zhibao.caseintake.routing.ConditionAnswer;
import cn.zhibao.caseintake.routing.FastCondition;
import cn.zhibao.caseintake.routing.RoutingChoice;
import cn.zhibao.caseintake.routing.RoutingCondition;
import cn.zhibao.caseintake.routing.RoutingReason;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.Route;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Body of `POST /cases/{id}/routing`. Without codes the reason is `basis` alone; with them it may add to them.
public record RouteCaseRequest(
        @NotNull Route route,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
        String basis,

        @Nullable @Size(max = 20) List<@NotNull RoutingReason> reasons,
        @Nullable @Size(max = 20) Map<RoutingCondition, @NotNull ConditionAnswer> answers,
        @Nullable @Size(max = 20) Set<@NotNull FastCondition> fast) {

    RouteCase command() {
        var words = Objects.requireNonNullElse(basis, "").strip();
        var choice = new RoutingChoice(
                Objects.requireNonNullElse(reasons, List.of()),
                Objects.requireNonNullElse(answers, Map.of()),
                Objects.requireNonNullElse(fast, Set.of()));
        if (words.isEmpty() && choice.isNone()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("basis", "请写明分办依据，或者选择分办情形", "must be given where no reason is chosen")));
        }
        return new RouteCase(route, words, choice);
    }
}
