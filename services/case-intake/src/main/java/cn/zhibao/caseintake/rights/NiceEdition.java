package cn.zhibao.caseintake.rights;

import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The editions of the classification of goods and services (尼斯分类), each with the day from which it counts. None of
/// them
/// was read in the text of the agreement, so all are shown as to be confirmed; what lies before the first is not known.
public enum NiceEdition {
    ELEVENTH(11, "十一", LocalDate.of(2017, 1, 1)),
    TWELFTH(12, "十二", LocalDate.of(2023, 1, 1)),
    THIRTEENTH(13, "十三", LocalDate.of(2026, 1, 1));

    private final int number;
    private final String numeral;
    private final LocalDate from;

    NiceEdition(int number, String numeral, LocalDate from) {
        this.number = number;
        this.numeral = numeral;
        this.from = from;
    }

    /// The edition in force on a day.
    public static Optional<NiceEdition> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(edition -> !day.isBefore(edition.from))
                .max(Comparator.comparing(edition -> edition.from));
    }

    public Wording wording() {
        return new Wording("尼斯分类第" + numeral + "版", "Nice Classification, edition " + number);
    }

    /// How surely the day is known.
    public Confidence confidence() {
        return Confidence.UNVERIFIED;
    }
}
