package cn.zhibao.caseintake.aid;

import cn.zhibao.contracts.reference.PartyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who was served in a year (服务企业数), line by line: whoever asked stands once, with every ticket of theirs.
///
/// What counts: a ticket closed with an outcome whose day of closing lies in the year. Who is one: entries of the
/// register that were merged, and whatever bears the same credit code, in whichever district. Who is an enterprise: a
/// holder of a credit code given by market supervision (first character 9). The plan does not say whether sole traders
/// and cooperatives are meant; they are counted and can be told apart. Everybody else is listed apart, uncounted.
public record Served(List<Line> lines) {

    private static final char MARKET_SUPERVISION = '9';
    private static final int KIND_AT = 1;

    public Served {
        lines = List.copyOf(lines);
    }

    /// Whether somebody counts, and as what.
    public enum Group {
        /// 企业, code 91 or 9 with any other kind than the next two.
        ENTERPRISE(true),
        /// 个体工商户, code 92.
        SOLE_TRADER(true),
        /// 农民专业合作社, code 93.
        COOPERATIVE(true),
        /// 其他组织, a code given by somebody else.
        OTHER_BODY(false),
        /// 未填统一社会信用代码的单位: counted as soon as the register knows its code.
        NO_CODE(false),
        /// 个人.
        PERSON(false);

        private final boolean counted;

        Group(boolean counted) {
            this.counted = counted;
        }

        public boolean isCounted() {
            return counted;
        }

        private static Group of(PartyKind kind, Optional<String> code) {
            if (code.isEmpty()) {
                return kind == PartyKind.PERSON ? PERSON : NO_CODE;
            }
            if (code.get().charAt(0) != MARKET_SUPERVISION) {
                return OTHER_BODY;
            }
            return switch (code.get().charAt(KIND_AT)) {
                case '2' -> SOLE_TRADER;
                case '3' -> COOPERATIVE;
                default -> ENTERPRISE;
            };
        }
    }

    /// One who was served, with the tickets in which that happened, in order of their closing.
    ///
    /// @param codes more than one only where entries with different codes were merged
    public record Line(String name, List<String> codes, Group group, List<ServedTicket> tickets) {

        public Line {
            codes = List.copyOf(codes);
            tickets = List.copyOf(tickets);
        }
    }

    /// @param tickets those of the year, in order of their closing
    public static Served of(List<ServedTicket> tickets) {
        var gathered = new ArrayList<Gathered>();
        tickets.forEach(ticket -> gather(gathered, ticket));
        return new Served(gathered.stream().map(Gathered::line).toList());
    }

    /// The figure.
    public int count() {
        return (int) lines.stream().filter(line -> line.group().isCounted()).count();
    }

    /// Puts a ticket to those with whom it shares an entry or a code; a ticket that shares with several makes them one.
    private static void gather(List<Gathered> gathered, ServedTicket ticket) {
        var alone = new Gathered(ticket);
        var own = gathered.stream().filter(alone::shares).toList();
        if (own.isEmpty()) {
            gathered.add(alone);
            return;
        }
        var first = own.getFirst();
        own.stream().skip(1).forEach(first::join);
        gathered.removeAll(own.subList(1, own.size()));
        first.join(alone);
    }

    /// One in the making.
    private static final class Gathered {

        private final Set<Object> marks = new HashSet<>();
        private final Set<String> codes = new TreeSet<>();
        private final List<ServedTicket> tickets = new ArrayList<>();

        Gathered(ServedTicket ticket) {
            marks.add(ticket.answering());
            marks.addAll(ticket.codes());
            codes.addAll(ticket.codes());
            tickets.add(ticket);
        }

        boolean shares(Gathered other) {
            return marks.stream().anyMatch(other.marks::contains);
        }

        void join(Gathered other) {
            marks.addAll(other.marks);
            codes.addAll(other.codes);
            tickets.addAll(other.tickets);
        }

        Line line() {
            var latest = tickets.stream()
                    .max(java.util.Comparator.comparing(ServedTicket::closedOn))
                    .orElseThrow();
            var inOrder = tickets.stream()
                    .sorted(java.util.Comparator.comparing(ServedTicket::closedOn)
                            .thenComparing(ServedTicket::number))
                    .toList();
            return new Line(
                    latest.name(),
                    List.copyOf(codes),
                    Group.of(latest.kind(), codes.stream().findFirst()),
                    inOrder);
        }
    }
}
