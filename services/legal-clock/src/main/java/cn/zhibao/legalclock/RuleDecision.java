package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.Optional;

/// What an administrator settled about one version of a rule with the text of the law at hand (规则确认与更正): that it is
/// right as it stands, that its length is another, or that another length holds from a day on.
///
/// @param rule the id, such as `M-EXTEND`
/// @param version the first day on which the version in question is in force
/// @param term the right length; empty where the known one is confirmed
/// @param from the first day of the new length, where the old one was right until then; empty where it never was
/// @param evidence what was read, with article or number
public record RuleDecision(
        String rule, LocalDate version, Optional<Term> term, Optional<LocalDate> from, String evidence) {

    public RuleDecision {
        if (evidence.isBlank()) {
            throw new RuleFault("evidence", "应写明依据的条文或文号", "name the article or number that was read");
        }
        if (from.isPresent() && term.isEmpty()) {
            throw new RuleFault("from", "只有新的期限才有起始日", "only another length begins on a day of its own");
        }
        if (from.filter(day -> !day.isAfter(version)).isPresent()) {
            throw new RuleFault(
                    "from", "应晚于该版本的施行日" + version, "must lie after the first day of that version, " + version);
        }
    }
}
