package cn.zhibao.caseintake.routing;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why somebody sends a matter a way, in codes: reasons, how the conditions of that way stand, and what was ticked for
/// the
/// fast track. Whoever gives none of them routes by words alone, as before there were codes.
public record RoutingChoice(
        List<RoutingReason> reasons, Map<RoutingCondition, ConditionAnswer> answers, Set<FastCondition> fast) {

    /// Words alone.
    public static final RoutingChoice NONE = new RoutingChoice(List.of(), Map.of(), Set.of());

    public RoutingChoice {
        reasons = reasons.stream().distinct().sorted().toList();
        answers = Map.copyOf(answers);
        fast = Set.copyOf(fast);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /// Whether the matter goes the fast track.
    public boolean isFast() {
        return !fast.isEmpty();
    }

    /// Holds the codes against the way, the matter, and the ways the office opens to the fast track.
    ///
    /// @throws Refused naming everything that does not go together
    public void demandFits(Route route, RoutedMatter matter, Set<Route> fastRoutes) {
        if (isNone()) {
            return;
        }
        var faults = Stream.of(ofReasons(route, matter), ofAnswers(route), ofFast(route, fastRoutes))
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, faults);
        }
    }

    /// The reasons in words, for whoever reads no codes.
    public String inWords() {
        return reasons.stream().map(reason -> reason.wording().zh()).collect(Collectors.joining("；"));
    }

    /// The codes of the reasons, as they travel.
    public List<String> reasonCodes() {
        return reasons.stream().map(RoutingReason::name).toList();
    }

    /// The answers by the codes of their conditions, as they travel.
    public Map<String, String> answerCodes() {
        var codes = new TreeMap<String, String>();
        answers.forEach((condition, answer) -> codes.put(condition.name(), answer.name()));
        return codes;
    }

    private List<FieldFault> ofReasons(Route route, RoutedMatter matter) {
        if (reasons.isEmpty()) {
            return List.of(fault("reasons", "请至少选择一个分办情形", "choose one reason at least"));
        }
        return reasons.stream()
                .filter(reason -> !reason.fits(route, matter))
                .map(reason -> fault(
                        "reasons",
                        "“" + reason.wording().zh() + "”不适用于本案这样分办到" + route.zh(),
                        "\"" + reason.wording().en() + "\" is no reason to send this matter to " + route.en()))
                .toList();
    }

    private List<FieldFault> ofAnswers(Route route) {
        var conditions = RoutingCondition.of(route);
        return Stream.concat(
                        conditions.stream().flatMap(this::ofCondition),
                        answers.keySet().stream()
                                .filter(condition -> !conditions.contains(condition))
                                .map(condition -> fault(
                                        path(condition),
                                        "“" + condition.wording().zh() + "”不是" + route.zh() + "的条件",
                                        "\"" + condition.wording().en() + "\" is no condition of " + route.en())))
                .toList();
    }

    private Stream<FieldFault> ofCondition(RoutingCondition condition) {
        var answer = answers.get(condition);
        if (answer == null) {
            return Stream.of(fault(
                    path(condition),
                    "请答复：" + condition.wording().zh(),
                    "must be answered: " + condition.wording().en()));
        }
        return condition.allows(answer)
                ? Stream.empty()
                : Stream.of(fault(
                        path(condition),
                        "不符合条件“" + condition.wording().zh() + "”，不能这样分办",
                        "the condition does not hold: " + condition.wording().en()));
    }

    private List<FieldFault> ofFast(Route route, Set<Route> fastRoutes) {
        if (!isFast()) {
            return List.of();
        }
        if (!fastRoutes.contains(route)) {
            return List.of(fault("fast", route.zh() + "没有设快速处理", "there is no fast track for " + route.en()));
        }
        return fast.size() == FastCondition.values().length
                ? List.of()
                : List.of(fault("fast", "快速处理的条件须全部符合", "every condition of the fast track has to hold"));
    }

    private static String path(RoutingCondition condition) {
        return "answers." + condition.name();
    }

    private static FieldFault fault(String field, String zh, String en) {
        return new FieldFault(field, zh, en);
    }
}
