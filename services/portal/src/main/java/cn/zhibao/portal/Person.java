package cn.zhibao.portal;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Whoever is signed in, as the session tells it.
///
/// @param name the name on the screen
/// @param roles what they are in the office
/// @param regions what they answer for, widest first
/// @param org the office's code
/// @param subject the user name in the realm
public record Person(String name, Set<Role> roles, List<RegionCode> regions, String org, String subject) {

    public Person {
        roles = Set.copyOf(roles);
        regions = List.copyOf(regions);
    }

    public boolean isAny(Role... ofThese) {
        return isAny(List.of(ofThese));
    }

    public boolean isAny(Collection<Role> ofThese) {
        return ofThese.stream().anyMatch(roles::contains);
    }

    /// Whether a region is theirs, or lies in one that is.
    public boolean answersFor(RegionCode region) {
        return regions.stream().anyMatch(own -> own.covers(region));
    }

    /// Whether the first thing they want to see are figures, not files.
    public boolean looksAtFiguresFirst() {
        return !isAny(Role.OFFICER, Role.APPROVER, Role.MEDIATOR, Role.CENTRE, Role.REVIEWER, Role.INSPECTOR)
                && isAny(Role.LEADER, Role.STATISTICIAN, Role.PUBLISHER, Role.AUDITOR);
    }

    /// The region a figure is shown for when none was asked for; empty for someone without a jurisdiction.
    public java.util.Optional<RegionCode> homeRegion() {
        return regions.stream().findFirst();
    }
}
