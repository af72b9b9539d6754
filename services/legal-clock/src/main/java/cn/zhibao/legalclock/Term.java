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

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTH);
    }
}
