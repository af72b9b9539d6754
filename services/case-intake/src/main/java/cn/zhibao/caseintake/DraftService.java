package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
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

/// The drafts of the person who calls; nobody else's are there for them.
@ApplicationScoped
public class DraftService {

    /// Somebody who leaves more behind is told to finish or discard some.
    static final int MOST = 50;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private static final String BEGIN = """
            insert into draft (id, region, subject, version, fields, saved_at)
            select $1, $2, $3, 1, $4::text::json, $5
            where (select count(*) from draft where subject = $3) < $6
            on conflict (id) do nothing""";
    private static final String KEEP = """
            update draft set fields = $1::text::json, saved_at = $2, version = version + 1
            where id = $3 and subject = $4 and version = $5""";
    private static final String OWN = """
            select id, version, fields::text, saved_at from draft where subject = $1 order by saved_at desc""";
    private static final String DISCARD = "delete from draft where id = $1 and subject = $2";

    private final ObjectMapper json;

    DraftService(ObjectMapper json) {
        this.json = json;
    }

    /// Keeps a form as it is now: a new draft where the caller has seen none, else the next version of the one they
    /// saw.
    ///
    /// @throws Refused where it was kept from elsewhere since then
    public Uni<Draft> keep(UUID id, Map<String, String> fields, Call call) {
        var seen = call.seenVersion();
        return seen == null
                ? begin(new Draft(id, 1, fields, call.at()), call)
                : next(new Draft(id, seen + 1, fields, call.at()), call);
    }

    /// The caller's drafts, the latest first.
    public Uni<List<Draft>> own(Call call) {
        return Sql.rows(OWN, call.actor().subject())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    public Uni<Draft> find(UUID id, Call call) {
        return own(call)
                .map(drafts -> drafts.stream()
                        .filter(draft -> draft.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)));
    }

    /// Throws a draft away.
    public Uni<Void> discard(UUID id, Call call) {
        return Sql.update(DISCARD, id, call.actor().subject())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw new Refused(CommonRefusal.NOT_FOUND);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Draft> begin(Draft draft, Call call) {
        return Sql.update(
                        BEGIN,
                        draft.id(),
                        office(call.jurisdiction()),
                        call.actor().subject(),
                        write(draft),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        MOST)
                .chain(rows -> rows == 1
                        ? Uni.createFrom().item(draft)
                        : own(call).map(drafts -> {
                            throw new Refused(whyNotBegun(draft.id(), drafts));
                        }));
    }

    private static Refusal whyNotBegun(UUID id, List<Draft> drafts) {
        var isKnown = drafts.stream().anyMatch(draft -> draft.id().equals(id));
        return drafts.size() < MOST || isKnown ? CommonRefusal.STALE : CaseRefusal.TOO_MANY_DRAFTS;
    }

    private Uni<Draft> next(Draft draft, Call call) {
        return Sql.update(
                        KEEP,
                        write(draft),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        draft.id(),
                        call.actor().subject(),
                        draft.version() - 1)
                .map(rows -> {
                    if (rows == 0) {
                        throw new Refused(CommonRefusal.STALE);
                    }
                    return draft;
                });
    }

    /// The district of somebody's office, under which row security keeps what they began.
    private static String office(Jurisdiction jurisdiction) {
        return jurisdiction.regions().stream()
                .findFirst()
                .map(RegionCode::digits)
                .orElseThrow(() -> new Refused(CommonRefusal.FORBIDDEN));
    }

    private Draft read(Object[] row) {
        try {
            return new Draft(
                    (UUID) row[0],
                    (Integer) row[1],
                    json.readValue((String) row[2], FIELDS),
                    ((OffsetDateTime) row[3]).toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Draft draft) {
        try {
            return json.writeValueAsString(draft.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
