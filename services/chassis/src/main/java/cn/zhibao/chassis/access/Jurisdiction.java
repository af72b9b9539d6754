package cn.zhibao.chassis.access;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The regions an actor may act for (辖区); everything below a region belongs to it.
///
/// @param regions the granted regions, none of them meaning none
public record Jurisdiction(List<RegionCode> regions) {

    /// The database setting under which the service itself works: relays, listeners, imports of its own.
    public static final String EVERYWHERE = "*";

    /// The digits of a district's code.
    private static final int DISTRICT = 6;

    public Jurisdiction {
        regions = List.copyOf(regions);
    }

    /// Reads the granted codes; what is no region code grants nothing.
    public static Jurisdiction of(Collection<String> codes) {
        return new Jurisdiction(
                codes.stream().filter(RegionCode::isValid).map(RegionCode::of).toList());
    }

    public boolean covers(RegionCode region) {
        return regions.stream().anyMatch(granted -> granted.covers(region));
    }

    /// The prefixes, comma-separated: the value of the setting that row security reads.
    public String setting() {
        return regions.stream().map(RegionCode::digits).collect(Collectors.joining(","));
    }

    /// The explicit filter that every query carries beside row security, as a condition on a region column. Safe to put
    /// into a query, because a region code is digits and nothing else.
    public String condition(String column) {
        return regions.isEmpty()
                ? "1 = 0"
                : regions.stream().map(region -> covered(column, region)).collect(Collectors.joining(" or ", "(", ")"));
    }

    /// A district holds no other region, and a plain comparison lets the index give its rows in order; row security
    /// keeps the database from using an index for `like`.
    private static String covered(String column, RegionCode region) {
        return region.digits().length() == DISTRICT
                ? "%s = '%s'".formatted(column, region.digits())
                : "%s like '%s%%'".formatted(column, region.digits());
    }
}
