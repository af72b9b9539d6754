package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules of distribution in their table.
@ApplicationScoped
class RuleRepository {

    private static final String COLUMNS = """
            id, region, place, name, source, right_kind, channel, words, way, officer, at_once, begins_on, made_by,
            last_turn""";

    /// Within a condition on the region.
    static final String STANDING =
            "select " + COLUMNS + " from distribution_rule where ended_at is null and %s order by region, place, id";
    private static final String INSERT = """
            insert into distribution_rule (id, region, place, name, source, right_kind, channel, words, way, officer,
              at_once, begins_on, made_by, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)""";
    private static final String END = """
            update distribution_rule set ended_by = $2, ended_at = $3
            where id = $1 and ended_at is null and %s returning region""";
    /// Of a rule by its id.
    static final String TURN = "update distribution_rule set last_turn = %s where id = %s";
    private static final String COUNT = "select count(*) from distribution_rule where region = $1 and ended_at is null";

    /// A rule, and whose turn was the last.
    record Standing(Rule rule, Optional<String> lastTurn) {}

    /// Those that are not ended, by region and place.
    Uni<List<Standing>> standing(Jurisdiction jurisdiction) {
        return Sql.rows(STANDING.formatted(jurisdiction.condition("region")))
                .map(rows -> rows.stream().map(RuleRepository::read).toList());
    }

    Uni<List<Standing>> standing(RegionCode region) {
        return Sql.rows(STANDING.formatted("region = $1"), region.digits())
                .map(rows -> rows.stream().map(RuleRepository::read).toList());
    }

    Uni<Integer> count(RegionCode region) {
        return Sql.row(COUNT, region.digits()).map(row -> ((Number) row[0]).intValue());
    }

    Uni<Void> insert(Rule rule, Call call) {
        var terms = rule.terms();
        return Sql.update(
                        INSERT,
                        rule.id(),
                        terms.region().digits(),
                        terms.place(),
                        terms.name(),
                        terms.source().map(Enum::name).orElse(null),
                        terms.right().map(Enum::name).orElse(null),
                        terms.channel().map(Enum::name).orElse(null),
                        terms.words().toArray(String[]::new),
                        terms.way().name(),
                        terms.officer().orElse(null),
                        terms.atOnce(),
                        terms.beginsOn(),
                        rule.madeBy(),
                        call.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    /// Whether one stood that is ended now.
    Uni<Boolean> end(UUID id, Call call) {
        return Sql.rows(
                        END.formatted(call.jurisdiction().condition("region")),
                        id,
                        call.actor().subject(),
                        call.at().atOffset(ZoneOffset.UTC))
                .map(rows -> !rows.isEmpty());
    }

    Uni<Void> turn(UUID id, String subject) {
        return Sql.update(TURN.formatted("$1", "$2"), subject, id).replaceWithVoid();
    }

    static Standing read(Object[] row) {
        var terms = new MakeRule(
                RegionCode.of((String) row[1]),
                (Integer) row[2],
                (String) row[3],
                text(row[4]).map(SourceKind::valueOf),
                text(row[5]).map(RightKind::valueOf),
                text(row[6]).map(Channel::valueOf),
                List.of((String[]) row[7]),
                Way.valueOf((String) row[8]),
                text(row[9]),
                (Boolean) row[10],
                (LocalDate) row[11]);
        return new Standing(new Rule((UUID) row[0], terms, (String) row[12]), text(row[13]));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable((String) value);
    }
}
