package cn.zhibao.statistics;

import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Vintages by region and year, and by hash.
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    private static final String LATEST = """
            select * from publication where region = :region and year = :year order by vintage desc limit 1""";
    private static final String BY_HASH = "select * from publication where hash = :hash";
    private static final String PAGE = """
            select distinct on (region || '-' || year) * from publication
            where cast(:after as text) is null or region || '-' || year > :after
            order by region || '-' || year, vintage desc limit :size""";
    private static final String NEXT_VINTAGE = """
            select coalesce(max(p.vintage), 0) + 1
            from (select pg_advisory_xact_lock(hashtext(:series))) turn left join publication p
              on p.region = :region and p.year = :year""";

    /// The number of the next vintage; until the transaction ends nobody else gets one for this region and year.
    Uni<Integer> nextVintage(RegionCode region, int year) {
        return getSession()
                .chain(session -> session.createNativeQuery(NEXT_VINTAGE, Integer.class)
                        .setParameter("series", "publication " + region.digits() + " " + year)
                        .setParameter("region", region.digits())
                        .setParameter("year", year)
                        .getSingleResult());
    }

    Uni<Publication> latest(RegionCode region, int year) {
        return getSession()
                .chain(session -> session.createNativeQuery(LATEST, Publication.class)
                        .setParameter("region", region.digits())
                        .setParameter("year", year)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new Refused(StatisticsRefusal.NOTHING_PUBLISHED));
    }

    Uni<Publication> ofHash(String hash) {
        return getSession()
                .chain(session -> session.createNativeQuery(BY_HASH, Publication.class)
                        .setParameter("hash", hash)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new Refused(StatisticsRefusal.NOTHING_PUBLISHED));
    }

    /// The latest vintage of each region and year; `after` is the last `region-year` of the page before.
    Uni<Page<Publication>> page(@Nullable String after, int size) {
        return getSession()
                .chain(session -> session.createNativeQuery(PAGE, Publication.class)
                        .setParameter("after", after)
                        .setParameter("size", size + 1)
                        .getResultList())
                .map(rows -> Page.of(rows, size, last -> last.region().digits() + "-" + last.year()));
    }
}
