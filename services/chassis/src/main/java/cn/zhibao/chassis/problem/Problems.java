package cn.zhibao.chassis.problem;

import cn.zhibao.legalclock.LedgerFault;
import cn.zhibao.legalclock.Wording;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Turns a refusal into an RFC 9457 problem. Both languages always travel: `title` and `detail` in Chinese, `titleEn`
/// and `detailEn` in English; `errors` names the fields.
public final class Problems {

    private static final Wording TEXT = new Wording("应是文字，写在引号里", "must be a text, in quotation marks");
    private static final Wording YES_OR_NO = new Wording("应是 true 或者 false", "must be true or false");
    private static final Wording WHOLE = new Wording("应是整数", "must be a whole number");
    private static final Wording NUMBER = new Wording("应是数", "must be a number");
    private static final Wording DAY =
            new Wording("不是存在的日期，应如 2026-11-22", "is no date that exists; write it as 2026-11-22");
    private static final Wording TIME = new Wording("不是存在的时刻，应如 09:30", "is no time of day; write it as 09:30");
    private static final Wording OTHER_KIND = new Wording("格式不符", "has the wrong form");

    /// What a field of a kind is told that was given another one.
    private static final Map<Class<?>, Wording> EXPECTED = Map.of(
            String.class, TEXT,
            Boolean.class, YES_OR_NO,
            boolean.class, YES_OR_NO,
            Integer.class, WHOLE,
            int.class, WHOLE,
            long.class, WHOLE,
            BigDecimal.class, NUMBER,
            LocalDate.class, DAY,
            LocalTime.class, TIME);

    private Problems() {}

    /// The problem that tells of a refusal.
    public static HttpProblem of(Refused refused) {
        var problem = start(refused.refusal());
        if (!refused.faults().isEmpty()) {
            problem.with("errors", refused.faults());
        }
        var fixed = refused.refusal().zh() + " " + refused.refusal().en();
        if (!fixed.equals(refused.getMessage())) {
            problem.withDetail(refused.getMessage());
        }
        refused.extras().forEach(problem::with);
        return problem.build();
    }

    /// A problem without further words.
    public static HttpProblem of(Refusal refusal) {
        return start(refusal).build();
    }

    /// An entry in the ledger of a statutory clock that cannot stand.
    public static HttpProblem of(LedgerFault fault) {
        return of(new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault(
                        "entry",
                        "第" + fault.entry() + "条计时记录：" + fault.reason().zh(),
                        "clock entry " + fault.entry() + ": " + fault.reason().en()))));
    }

    /// Violated constraints of a request, each with its field.
    public static HttpProblem of(ConstraintViolationException violations) {
        return of(new Refused(CommonRefusal.INVALID, faults(violations.getConstraintViolations())));
    }

    /// Violated constraints as faults of fields, in the order of their names.
    public static List<FieldFault> faults(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Problems::fault)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }

    /// A body that is no JSON, or JSON that does not fit: the place or the field, and what was expected there.
    public static HttpProblem of(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return of(new Refused(
                    CommonRefusal.INVALID, List.of(new FieldFault(path(unknown), "没有这个字段", "there is no such field"))));
        }
        if (unreadable instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return of(new Refused(CommonRefusal.INVALID, List.of(kindFault(path(mismatch), mismatch.getTargetType()))));
        }
        return of(new Refused(CommonRefusal.MALFORMED, place(unreadable)));
    }

    /// @param target what was expected there, where that is known
    private static FieldFault kindFault(String field, @Nullable Class<?> target) {
        if (target != null && target.isEnum()) {
            var allowed = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new FieldFault(field, "只能是 " + allowed, "must be one of " + allowed);
        }
        var expected = target == null ? OTHER_KIND : EXPECTED.getOrDefault(target, OTHER_KIND);
        return new FieldFault(field, expected.zh(), expected.en());
    }

    private static String place(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        if (location == null || !(unreadable instanceof JsonParseException)) {
            return "请求体应为 JSON 对象。The body must be a JSON object.";
        }
        return "第 %d 行第 %d 列不是合法的 JSON。Not JSON at line %d, column %d."
                .formatted(location.getLineNr(), location.getColumnNr(), location.getLineNr(), location.getColumnNr());
    }

    private static String path(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        // Before a field of a body stand the route's method and its parameter; a query parameter stands last itself.
        var before = violation.getRootBeanClass().isRecord() ? 0 : Math.min(2, path.size() - 1);
        var field = String.join(".", path.subList(before, path.size()));
        var words = violation.getMessage().split("\\|", 2);
        return new FieldFault(field, words[0].strip(), words.length > 1 ? words[1].strip() : words[0].strip());
    }

    private static HttpProblem.Builder start(Refusal refusal) {
        var problem = HttpProblem.builder()
                .withType(URI.create(refusal.type()))
                .withStatus(refusal.status())
                .withTitle(refusal.zh())
                .with("titleEn", refusal.en())
                .withInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        headers(refusal).forEach(problem::withHeader);
        return problem;
    }

    /// What the answer's head says besides: how to sign in, when to come back.
    public static Map<String, String> headers(Refusal refusal) {
        return switch (refusal.status()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", "2");
            default -> Map.of();
        };
    }

    /// The problem for a status that reached us without a refusal, or nothing where we have no words for it.
    static @Nullable HttpProblem ofStatus(int status) {
        var refusal = CommonRefusal.ofStatus(status);
        return refusal == null ? null : of(refusal);
    }
}
