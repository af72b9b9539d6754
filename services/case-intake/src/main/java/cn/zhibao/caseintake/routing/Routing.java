package cn.zhibao.caseintake.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codes under which a matter was routed last, as its file keeps them.
///
/// @param reasons their codes, comma-separated
/// @param answers `CONDITION=ANSWER`, comma-separated
@Embeddable
public record Routing(
        @Column(name = "routing_reasons") @Nullable String reasons,
        @Column(name = "routing_answers") @Nullable String answers,
        @Nullable Boolean fast) {

    public static final Routing NONE = new Routing(null, null, null);

    public static Routing of(RoutingChoice choice) {
        return choice.isNone()
                ? NONE
                : new Routing(
                        String.join(",", choice.reasonCodes()),
                        choice.answerCodes().entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining(",")),
                        choice.isFast() ? true : null);
    }

    public boolean isFast() {
        return Boolean.TRUE.equals(fast);
    }

    public List<RoutingReason> chosenReasons() {
        return parts(reasons).map(RoutingReason::valueOf).toList();
    }

    public Map<RoutingCondition, ConditionAnswer> givenAnswers() {
        var given = new TreeMap<RoutingCondition, ConditionAnswer>();
        parts(answers)
                .map(one -> one.split("="))
                .forEach(one -> given.put(RoutingCondition.valueOf(one[0]), ConditionAnswer.valueOf(one[1])));
        return given;
    }

    private static Stream<String> parts(@Nullable String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Stream.of(text.split(","));
    }
}
