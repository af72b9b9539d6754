package cn.zhibao.caseintake.search;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RightKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Finds cases and parties. The database gives ids of the jurisdiction only (decision 0027); what stands behind them is
/// read under row security and the explicit filter as everything else.
@ApplicationScoped
public class SearchService {

    private static final int MOST = 20;

    private static final String PARTIES = """
            select party.id, party.kind, party.name, party.credit_code, party.region, stands.matters, stands.respondent
            from (select distinct coalesce(merged_into, id) as id from party where id in (
                select search_hits('PARTY', 'name', $1, $4) union select search_hits('PARTY', 'initials', $2, $4)
                union select search_hits('PARTY', 'pinyin', $2, $4) union select search_hits('PARTY', 'code', $3, $4))) hit
              join party on party.id = hit.id
              cross join lateral (
                select count(distinct case_id) as matters,
                  count(distinct case_id) filter (where role = 'RESPONDENT') as respondent
                from case_party where party_id in (
                  select one.id from party one where one.id = party.id or one.merged_into = party.id)) stands
            where %s order by party.id desc limit $4""";
    private static final String CASES = """
            select file.id, case_no, title, region, status, right_kind, right_number, received_on
            from search_hits('CASE', $1, $2, $3) hit join case_file file on file.id = hit
            where %s order by file.id desc""";
    private static final String RIGHTS = """
            select file.id, case_no, title, region, status, right_kind, right_number, received_on
            from (select search_hits('CASE', 'right_number', array[$1::text], $2) as id
                  union select right_hits($1::text, $2)) hit
              join case_file file on file.id = hit.id
            where %s order by file.id desc limit $2""";

    private static final String SOURCES = """
            select file.id, case_no, title, region, status, right_kind, right_number, received_on
            from source_hits($1::text, $2) hit join case_file file on file.id = hit
            where %s order by file.id desc""";

    /// Everything that a term leads to.
    public Uni<Found> find(SearchTerm term, Call call) {
        return cases("number", term.tail(), call)
                .chain(numbers -> cases("title", term.words(), call)
                        .chain(titles -> byNumber(RIGHTS, term.tail(), call)
                                .chain(rights -> byNumber(SOURCES, term.signs(), call)
                                        .chain(sources -> parties(term, call)
                                                .map(parties ->
                                                        new Found(numbers, titles, rights, sources, parties))))));
    }

    /// The parties that a term leads to; for one that was merged, the one that answers for it.
    public Uni<List<PartyHit>> parties(SearchTerm term, Call call) {
        return Sql.rows(
                        PARTIES.formatted(call.jurisdiction().condition("party.region")),
                        array(term.words()),
                        array(term.letters()),
                        array(term.tail()),
                        MOST)
                .map(rows -> rows.stream().map(SearchService::party).toList());
    }

    private static Uni<List<CaseHit>> cases(String field, List<String> words, Call call) {
        if (words.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Sql.rows(CASES.formatted(call.jurisdiction().condition("region")), field, array(words), MOST)
                .map(rows -> rows.stream().map(SearchService::caseHit).toList());
    }

    /// By the number of any right the matter rests on, or of any of its further sources.
    private static Uni<List<CaseHit>> byNumber(String query, List<String> tail, Call call) {
        if (tail.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Sql.rows(query.formatted(call.jurisdiction().condition("region")), tail.getFirst(), MOST)
                .map(rows -> rows.stream().map(SearchService::caseHit).toList());
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private static PartyHit party(Object[] row) {
        return new PartyHit(
                (UUID) row[0],
                PartyKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                (Long) row[6]);
    }

    private static CaseHit caseHit(Object[] row) {
        return new CaseHit(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                CaseStatus.valueOf((String) row[4]),
                RightKind.valueOf((String) row[5]),
                (String) row[6],
                (LocalDate) row[7]);
    }
}
