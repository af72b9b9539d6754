package cn.zhibao.chassis.clock;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.ClockBook;
import cn.zhibao.legalclock.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An aggregate under statutory clocks (计时案件). It knows which clocks it has and keeps what was entered about them; the
/// due day beside it is reckoned from both by the [Timekeeper], for worklists, and never set by hand.
@MappedSuperclass
public abstract class Timed extends Journaled {

    @Column(name = "clock_book", nullable = false)
    private String clockBook = "";

    @Column(name = "clock_due_on")
    private @Nullable LocalDate clockDueOn;

    /// The edition of the law by which that day was reckoned.
    @Column(name = "clock_law", nullable = false)
    private int clockLaw;

    protected Timed() {}

    protected Timed(UUID id, String region) {
        super(id, region);
    }

    /// Its clocks in the order in which they started, stopped ones among them.
    public abstract List<CaseClock> clocks();

    /// The number under which people know it.
    public abstract String number();

    /// What was entered about them.
    public ClockBook clockBook() {
        return ClockBook.read(clockBook);
    }

    /// The due day of the nearest clock that runs; empty while all stand still or none runs.
    public Optional<LocalDate> clockDueOn() {
        return Optional.ofNullable(clockDueOn);
    }

    /// Enters something about the clock of a rule; gives the number of the entry.
    protected int enter(String rule, Fact fact) {
        var book = clockBook();
        keep(book.with(rule, fact));
        return book.next(rule);
    }

    /// The clock that runs now; what is entered goes to its ledger.
    protected Optional<CaseClock> clockNow() {
        return clocks().stream().filter(CaseClock::isRunning).findFirst();
    }

    /// Keeps the book with what was entered.
    protected void keep(ClockBook book) {
        clockBook = book.write();
    }

    void dueOn(Optional<LocalDate> day, int edition) {
        clockDueOn = day.orElse(null);
        clockLaw = edition;
    }
}
