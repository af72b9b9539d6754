package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads rules from their plain text form, explained at the head of `rules.txt`.
final class RuleText {

    private final List<ClockRule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    static List<ClockRule> read(List<String> lines) {
        var text = new RuleText();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    text.take(line);
                } catch (RuntimeException wrong) {
                    throw new IllegalArgumentException("rules line " + (i + 1) + ": " + wrong.getMessage(), wrong);
                }
            }
        }
        text.finish();
        return List.copyOf(text.rules);
    }

    private void take(String line) {
        var word = line.split("\\s+", 2)[0];
        var fields = line.substring(word.length()).strip().split("\\s*\\|\\s*", -1);
        if (word.equals("rule")) {
            finish();
            draft = new Draft(fields[0], new Wording(fields[1], fields[2]));
            return;
        }
        var rule = draft;
        if (rule == null) {
            throw new IllegalArgumentException("a rule begins with its id");
        }
        switch (word) {
            case "runs" -> rule.term = Term.read(fields[0]);
            case "earliest" -> {
                rule.term = Term.read(fields[0]);
                rule.sense = ClockRule.Sense.AT_EARLIEST;
            }
            case "after" -> {
                rule.term = Term.read(fields[0]);
                rule.sense = ClockRule.Sense.AFTERWARDS;
            }
            case "starts" -> rule.trigger = new Wording(fields[0], fields[1]);
            case "stops" -> rule.stop = new Wording(fields[0], fields[1]);
            case "more" ->
                rule.extensions.add(new Extension(
                        fields[0].equals("free") ? Optional.empty() : Optional.of(Term.read(fields[0])),
                        new Wording(fields[1], fields[2])));
            case "still" ->
                Arrays.stream(fields[0].split("\\s+")).map(StopCause::valueOf).forEach(rule.causes::add);
            case "amber" -> rule.amberAt = Integer.parseInt(fields[0]);
            case "basis" -> rule.basis = new Wording(fields[0], fields[1]);
            case "mark" -> rule.confidence = Confidence.of(fields[0]);
            case "force" -> {
                rule.from = LocalDate.parse(fields[0]);
                rule.to = fields[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[1]));
            }
            default -> throw new IllegalArgumentException("nothing of a rule is called " + word);
        }
    }

    private void finish() {
        var rule = draft;
        if (rule != null) {
            rules.add(rule.finished());
            draft = null;
        }
    }

    /// A rule whose lines are still being read.
    private static final class Draft {

        private final String id;
        private final Wording name;
        private final List<Extension> extensions = new ArrayList<>();
        private final Set<StopCause> causes = EnumSet.noneOf(StopCause.class);
        private ClockRule.Sense sense = ClockRule.Sense.AT_LATEST;
        private int amberAt = -1;
        private @Nullable Term term;
        private @Nullable Wording trigger;
        private @Nullable Wording stop;
        private @Nullable Wording basis;
        private @Nullable Confidence confidence;
        private @Nullable LocalDate from;
        private Optional<LocalDate> to = Optional.empty();

        Draft(String id, Wording name) {
            this.id = id;
            this.name = name;
        }

        ClockRule finished() {
            var length = there(term, "runs");
            return new ClockRule(
                    id,
                    name,
                    there(trigger, "starts"),
                    there(stop, "stops"),
                    length,
                    sense,
                    true,
                    extensions,
                    causes,
                    amberAt < 0 ? ClockRule.usualAmber(length) : amberAt,
                    there(basis, "basis"),
                    there(confidence, "mark"),
                    there(from, "force"),
                    to);
        }

        private <T> T there(@Nullable T value, String line) {
            if (value == null) {
                throw new IllegalArgumentException(id + " lacks the line " + line);
            }
            return value;
        }
    }
}
