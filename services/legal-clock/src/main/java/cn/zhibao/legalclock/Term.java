package cn.zhibao.legalclock;

/// A length of time the law gives (期限), such as 15 working days or three months.
public record Term(int amount, TermUnit unit) {

    /// Longer than any term in the register (five years of prescription); a larger number is a slip.
    private static final int LONGEST = 4_000;

    public Term {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("a term runs 1 to " + LONGEST + " units, not " + amount);
        }
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAY);
    }

    public static Term days(int amount) {
        return new Term(amount, TermUnit.DAY);
    }

    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOUR);
    }

    /// `15 WD`, `90 D`, `3 M` or `24 H`.
    static Term read(String text) {
        var words = text.strip().split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("an amount and a unit wanted, such as 15 WD, found " + text);
        }
        return new Term(Integer.parseInt(words[0]), TermUnit.of(words[1]));
    }

    /// As a person says it.
    public Wording inWords() {
        return new Wording(
                amount + unit.wording().zh(), amount + " " + unit.wording().en() + (amount == 1 ? "" : "s"));
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTH);
    }
}
