package cn.zhibao.caseintake.allegation;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is alleged, by its matter; row security keeps it to a jurisdiction.
@ApplicationScoped
class AllegationRepository {

    private static final String INSERT = """
            insert into allegation (id, region, case_id, act, goods, value, place, link, link_key, began_on, ended_on,
              reason, stated_by, stated_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)""";

    private static final String OF_CASE = """
            select act, goods, cast(value as text), place, link, began_on, ended_on, reason, stated_by, stated_on
            from allegation where case_id = $1 order by id desc""";

    Uni<Void> insert(UUID id, CaseFile caseFile, StatedAllegation stated) {
        var allegation = stated.allegation();
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        allegation.act().orElse(null),
                        allegation.goods().orElse(null),
                        allegation.value().orElse(null),
                        allegation.place().orElse(null),
                        allegation.link().map(OfferLink::text).orElse(null),
                        allegation.link().map(OfferLink::key).orElse(null),
                        allegation.began().orElse(null),
                        allegation.ended().orElse(null),
                        stated.reason().orElse(null),
                        stated.statedBy(),
                        stated.statedOn())
                .replaceWithVoid();
    }

    /// The newest first.
    Uni<List<StatedAllegation>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(AllegationRepository::stated).toList());
    }

    private static StatedAllegation stated(Object[] row) {
        var allegation = new Allegation(
                text(row[0]),
                text(row[1]),
                text(row[2]).map(BigDecimal::new),
                text(row[3]),
                text(row[4]).map(OfferLink::new),
                day(row[5]),
                day(row[6]));
        return new StatedAllegation(allegation, text(row[7]), (String) row[8], (LocalDate) row[9]);
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable((String) value);
    }

    private static Optional<LocalDate> day(@Nullable Object value) {
        return Optional.ofNullable((LocalDate) value);
    }
}
