package cn.zhibao.chassis.access;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The regions an actor may act for (辖区); everything below a region belongs to it.
///
/// @param regions the granted regions, none of them meaning none
public record Jurisdiction(List<RegionCode> regions) {

    /// The database setting under which the service itself works: relays, listeners, imports of its own.
    public static final String EVERYWHERE = "*";

    /// The digits of a district's code.
    private static final int DISTRICT = 6;

    /// How many digits a code has more than that of the region above.
    private static final int LEVEL = 2;

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

    /// The first of its regions that lies in that one, as a district in its city; that one itself where none does.
    public RegionCode partOf(RegionCode region) {
        return regions.stream().filter(region::covers).findFirst().orElse(region);
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

    /// The same for what the regions above may have for all below them.
    public String conditionFromAbove(String column) {
        return regions.isEmpty()
                ? condition(column)
                : regions.stream()
                        .flatMap(region -> IntStream.iterate(
                                        region.digits().length() - LEVEL,
                                        length -> length > 0,
                                        length -> length - LEVEL)
                                .mapToObj(length -> region.digits().substring(0, length)))
                        .distinct()
                        .map(above -> " or %s = '%s'".formatted(column, above))
                        .collect(Collectors.joining("", "(" + condition(column), ")"));
    }

    /// A district holds no other region, and a plain comparison lets the index give its rows in order; row security
    /// keeps the database from using an index for `like`.
    private static String covered(String column, RegionCode region) {
        return region.digits().length() == DISTRICT
                ? "%s = '%s'".formatted(column, region.digits())
                : "%s like '%s%%'".formatted(column, region.digits());
    }
}
