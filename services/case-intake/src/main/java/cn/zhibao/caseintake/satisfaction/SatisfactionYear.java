package cn.zhibao.caseintake.satisfaction;

import cn.zhibao.contracts.reference.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How satisfied those were whose matters came to their end in a year and a region (办件满意度). Everything is counted by
/// the day of the end, so that who was asked and who answered are the same people.
///
/// @param few below how many answers a share says little
/// @param months those in which a matter ended, in order
/// @param lines the answers behind the number, the newest first; of shielded reporters the score alone, last
public record SatisfactionYear(RegionCode region, Year year, int few, List<Month> months, List<Line> lines) {

    /// From here on somebody counts as satisfied.
    public static final int SATISFIED = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SatisfactionYear {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /// What one month gives.
    ///
    /// @param asked matters that ended and whose receipt somebody holds
    public record Month(int month, int asked, int answered, int satisfied) {}

    /// One answer.
    ///
    /// @param matter to which it belongs; empty where the reporter must not be known
    public record Line(Optional<Matter> matter, int overall, boolean toldInTime, AnswerChannel channel) {}

    /// The matter, and what was said beside the score.
    public record Matter(
            UUID id,
            String caseNo,
            LocalDate overOn,
            LocalDate answeredOn,
            Optional<String> comment,
            Optional<String> recordedBy) {}

    public int asked() {
        return months.stream().mapToInt(Month::asked).sum();
    }

    public int answered() {
        return months.stream().mapToInt(Month::answered).sum();
    }

    public int satisfied() {
        return months.stream().mapToInt(Month::satisfied).sum();
    }

    /// How many of a hundred answers were satisfied, to one place; empty without an answer.
    public Optional<BigDecimal> share() {
        return answered() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(satisfied())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(answered()), 1, RoundingMode.HALF_UP));
    }

    /// Whether there are so few answers that the share says little.
    public boolean isFew() {
        return answered() < few;
    }
}
