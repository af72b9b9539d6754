package cn.zhibao.caseintake.routing;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Set;

/// What decides which reasons fit a matter.
///
/// @param rights the kinds of all rights it rests on
/// @param receivedOn the day by which the law is chosen: what a matter tells of lies before its receipt
public record RoutedMatter(SourceKind source, Set<RightKind> rights, LocalDate receivedOn) {

    public RoutedMatter {
        rights = Set.copyOf(rights);
    }

    boolean isAbout(Set<RightKind> kinds) {
        return kinds.isEmpty() || rights.stream().anyMatch(kinds::contains);
    }

    boolean isFrom(Set<SourceKind> sources) {
        return sources.isEmpty() || sources.contains(source);
    }
}
