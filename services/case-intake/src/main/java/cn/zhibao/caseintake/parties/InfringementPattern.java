package cn.zhibao.caseintake.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What stands out about a matter beside the others of its region (重复侵权、群体侵权线索): counts of what was brought, and no
/// judgement, because the register does not know what was found. Matters that were refused, withdrawn or joined do not
/// count.
///
/// @param since matters received from that day on count
/// @param respondents of each respondent of the matter, by the entry that answers for it
/// @param respondentsOfRight how many respondents the matters about the same right name, this one among them; 0 where
/// the matter bears no number of a right
public record InfringementPattern(LocalDate since, Map<UUID, Respondent> respondents, long respondentsOfRight) {

    private static final long MANY = 3;

    public InfringementPattern {
        respondents = Map.copyOf(respondents);
    }

    /// How often somebody is a respondent.
    ///
    /// @param others in how many other matters
    /// @param holders how many right holders these and this one name
    public record Respondent(long others, long holders) {

        public static final Respondent NONE = new Respondent(0, 0);

        /// Named in another matter as well (重复侵权线索).
        public boolean isRepeated() {
            return others > 0;
        }

        /// Named by three right holders or more (侵犯多个权利人的线索).
        public boolean isAgainstMany() {
            return holders >= MANY;
        }
    }

    /// Of the party that stands in the matter.
    public Respondent of(Party party) {
        return respondents.getOrDefault(party.mergedInto().orElse(party.id()), Respondent.NONE);
    }

    /// Three respondents or more are named for one right (群体侵权线索).
    public boolean isGroup() {
        return respondentsOfRight >= MANY;
    }

    /// What a list tells of the matter, in the order of [InfringementSign].
    public List<InfringementSign> signs() {
        var signs = new ArrayList<InfringementSign>();
        if (respondents.values().stream().anyMatch(Respondent::isRepeated)) {
            signs.add(InfringementSign.REPEATED);
        }
        if (respondents.values().stream().anyMatch(Respondent::isAgainstMany)) {
            signs.add(InfringementSign.AGAINST_MANY);
        }
        if (isGroup()) {
            signs.add(InfringementSign.GROUP);
        }
        return List.copyOf(signs);
    }
}
