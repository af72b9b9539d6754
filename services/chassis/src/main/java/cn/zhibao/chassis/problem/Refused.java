package cn.zhibao.chassis.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one exception for an expected no. It carries no trace: a refusal is an answer, not a failure.
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final List<FieldFault> faults;
    private final transient Map<String, Object> extras;

    public Refused(Refusal refusal) {
        this(refusal, null, List.of(), Map.of());
    }

    /// A refusal that says more about this very case.
    public Refused(Refusal refusal, String detail) {
        this(refusal, detail, List.of(), Map.of());
    }

    /// A refusal because of what stands in named fields.
    public Refused(Refusal refusal, List<FieldFault> faults) {
        this(refusal, null, faults, Map.of());
    }

    /// A refusal that hands something back, such as the current state to someone who saw an older one.
    public Refused(Refusal refusal, Map<String, Object> extras) {
        this(refusal, null, List.of(), extras);
    }

    private Refused(Refusal refusal, @Nullable String detail, List<FieldFault> faults, Map<String, Object> extras) {
        super(detail == null ? refusal.zh() + " " + refusal.en() : detail, null, false, false);
        this.refusal = refusal;
        this.faults = List.copyOf(faults);
        this.extras = Map.copyOf(extras);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
