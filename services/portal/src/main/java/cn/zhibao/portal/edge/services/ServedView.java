package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was served in a year, as case-intake counts it.
public record ServedView(
        String region, int year, int count, @Nullable Target target, List<Line> lines) {

    /// What was promised, with its source.
    public record Target(
            int value,
            int remaining,
            Coverage coverage,
            LocalDate validFrom,
            LocalDate validTo,
            String plan,
            String quotation) {}

    /// How much of the year the promise covers.
    public enum Coverage {
        WHOLE,
        PART,
        NONE
    }

    /// One who was served.
    public record Line(String name, List<String> codes, Group group, List<Ticket> tickets) {}

    /// As what, and whether that counts.
    public enum Group {
        ENTERPRISE(true),
        SOLE_TRADER(true),
        COOPERATIVE(true),
        OTHER_BODY(false),
        NO_CODE(false),
        PERSON(false);

        private final boolean counted;

        Group(boolean counted) {
            this.counted = counted;
        }

        public boolean isCounted() {
            return counted;
        }
    }

    /// A ticket in which it was served.
    public record Ticket(UUID id, String number, LocalDate closedOn, String need, String outcome) {}
}
