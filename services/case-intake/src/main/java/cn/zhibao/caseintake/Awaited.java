package cn.zhibao.caseintake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What whoever brought a matter is still asked for, each by the day the office set (待补正).
@Embeddable
public record Awaited(
        @Column(name = "materials_due_on") @Nullable LocalDate materialsDueOn,
        @Column(name = "identity_due_on") @Nullable LocalDate identityDueOn) {

    static final Awaited NOTHING = new Awaited(null, null);

    /// The day by which it is to come, where it was asked for.
    public Optional<LocalDate> dueOn(Wanted wanted) {
        return Optional.ofNullable(
                switch (wanted) {
                    case MATERIALS -> materialsDueOn;
                    case IDENTITY -> identityDueOn;
                });
    }

    Awaited with(Wanted wanted, @Nullable LocalDate day) {
        return switch (wanted) {
            case MATERIALS -> new Awaited(day, identityDueOn);
            case IDENTITY -> new Awaited(materialsDueOn, day);
        };
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
