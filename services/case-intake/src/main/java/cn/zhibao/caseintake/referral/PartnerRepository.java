package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The offices with which matters are shared, as one office knows them: what it entered itself, what the city and the
/// province above it did, and what came with the system, the nearest word first.
@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<PartnerEntry, UUID> {

    private static final String KNOWN = """
            select distinct on (code) code, kind, zh, en, place, inside, contact,
              confirmed_by, confirmed_on, confirmed_source, ended_on, region, version
            from (
              select code, kind, zh, en, place, inside, contact, confirmed_by, confirmed_on, confirmed_source,
                ended_on, region, case region when $1 then version else 0 end as version
              from partner_entry where $1 ^@ region
              union all
              select code, kind, zh, en, region, inside, null, null, null, null, null, '', 0 from partner) known
            order by code, length(region) desc""";

    private static final Comparator<Partner> ORDER = Comparator.<Partner, Boolean>comparing(
                    one -> one.endedOn().isPresent())
            .thenComparing(one -> !one.inside())
            .thenComparing(one -> one.kind().name())
            .thenComparing(one -> one.region().digits())
            .thenComparing(Partner::code);

    /// Those to which messages go first.
    Uni<List<Partner>> of(RegionCode office) {
        return known(office.digits());
    }

    /// Those that came with the system, as everybody knows them.
    Uni<List<Partner>> shared() {
        return known("");
    }

    private static Uni<List<Partner>> known(String digits) {
        return Sql.rows(KNOWN, digits)
                .map(rows -> rows.stream()
                        .map(PartnerRepository::partner)
                        .sorted(ORDER)
                        .toList());
    }

    Uni<Optional<Partner>> of(RegionCode office, String code) {
        return of(office)
                .map(all -> all.stream().filter(one -> one.code().equals(code)).findFirst());
    }

    /// The own word of an office on one, where it has said any.
    Uni<Optional<PartnerEntry>> own(RegionCode office, String code) {
        return find("region = ?1 and code = ?2", office.digits(), code)
                .firstResult()
                .map(Optional::ofNullable);
    }

    private static Partner partner(Object[] row) {
        return new Partner(
                (String) row[0],
                PartnerKind.valueOf((String) row[1]),
                (String) row[2],
                text(row[3]),
                RegionCode.of((String) row[4]),
                (Boolean) row[5],
                text(row[6]),
                text(row[7]).map(by -> new Confirmation(by, (LocalDate) row[8], (String) row[9])),
                Optional.ofNullable((LocalDate) row[10]),
                text(row[11]).filter(digits -> !digits.isEmpty()).map(RegionCode::of),
                ((Number) row[12]).intValue());
    }

    private static Optional<String> text(@Nullable Object column) {
        return Optional.ofNullable((String) column);
    }
}
