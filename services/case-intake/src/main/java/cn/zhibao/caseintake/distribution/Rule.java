package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.CaseFile;
import java.time.LocalDate;
import java.util.UUID;

/// A rule of distribution (分派规则), as it was made.
public record Rule(UUID id, MakeRule terms, String madeBy) {

    /// Whether it speaks of a matter on a day.
    public boolean fits(CaseFile file, LocalDate today) {
        return !terms.beginsOn().isAfter(today)
                && terms.region().equals(file.region())
                && terms.source().map(file.source()::equals).orElse(true)
                && terms.right().map(file.right()::equals).orElse(true)
                && terms.channel()
                        .map(asked -> file.channel().filter(asked::equals).isPresent())
                        .orElse(true)
                && (terms.words().isEmpty() || terms.words().stream().anyMatch(file.title()::contains));
    }
}
