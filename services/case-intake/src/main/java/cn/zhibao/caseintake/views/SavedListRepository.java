package cn.zhibao.caseintake.views;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Saved views in their table. An office is its region: what is shared there is seen there, not in the offices below.
@ApplicationScoped
class SavedListRepository {

    private static final TypeReference<Map<String, String>> CRITERIA = new TypeReference<>() {};

    private static final String IN_TURN =
            "select 1 from pg_advisory_xact_lock(hashtextextended('saved-views ' || $1, 0))";
    private static final String COUNT = "select count(*) from saved_view where subject = $1";
    private static final String SAVE = """
            insert into saved_view (id, region, subject, owner, name, shared, criteria, saved_at)
            values ($1, $2, $3, $4, $5, $6, $7::text::json, $8) on conflict (subject, name) do nothing""";
    private static final String SEEN = """
            select id, subject, owner, name, shared, criteria::text, saved_at from saved_view
            where subject = $1 or (shared and region = any ($2)) order by subject <> $1, name, id""";
    private static final String REMOVE = "delete from saved_view where id = $1";

    private final ObjectMapper json;

    SavedListRepository(ObjectMapper json) {
        this.json = json;
    }

    /// How many somebody keeps; until this change is done nobody else adds to them.
    Uni<Integer> countInTurn(String subject) {
        return Sql.row(IN_TURN, subject).chain(() -> Sql.row(COUNT, subject)).map(row -> ((Number) row[0]).intValue());
    }

    /// Whether it was saved: a name that stands already is left as it is.
    Uni<Boolean> save(SavedList view, RegionCode office) {
        return Sql.update(
                        SAVE,
                        view.id(),
                        office.digits(),
                        view.subject(),
                        view.owner(),
                        view.name(),
                        view.shared(),
                        write(view.criteria()),
                        view.savedAt().atOffset(ZoneOffset.UTC))
                .map(rows -> rows == 1);
    }

    /// The caller's own by name, then those that others of the office share.
    Uni<List<SavedList>> seenBy(Call call) {
        var offices =
                call.jurisdiction().regions().stream().map(RegionCode::digits).toArray(String[]::new);
        return Sql.rows(SEEN, call.actor().subject(), offices)
                .map(rows -> rows.stream().map(this::read).toList());
    }

    Uni<Boolean> remove(UUID id) {
        return Sql.update(REMOVE, id).map(rows -> rows == 1);
    }

    private SavedList read(Object[] row) {
        try {
            return new SavedList(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4],
                    json.readValue((String) row[5], CRITERIA),
                    ((OffsetDateTime) row[6]).toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Map<String, String> criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
