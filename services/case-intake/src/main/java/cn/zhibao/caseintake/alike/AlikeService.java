package cn.zhibao.caseintake.alike;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.allegation.OfferLink;
import cn.zhibao.caseintake.sources.SenderNumber;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Looks for matters of the caller's jurisdiction that are alike, those with most in common first. A right, a link
/// and the number of an order say much at any time; a respondent, a place and goods only for a while.
@ApplicationScoped
public class AlikeService {

    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;
    private static final int LEAST_WORD = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^0-9A-Z]");

    private static final String ALIKE = """
            with hit as (
              select search_hits('CASE', 'right_number', $1, $7) as id, 'RIGHT' as why
              union all select right_hits(($1)[1], $7), 'RIGHT'
              union all
                select seen.case_id, 'NUMBER'
                from source_hits(($11::text[])[1], $7) hit join case_source seen on seen.case_id = hit
                where seen.number_key = ($12::text[])[1] and seen.taken_back_on is null
              union all select search_hits('ALLEGATION', 'link', $4, $7), 'LINK'
              union all select search_hits('ALLEGATION', 'place', $5, $7), 'PLACE'
              union all select search_hits('ALLEGATION', 'goods', $6, $7), 'GOODS'
              union all (
                select distinct case_id, 'RESPONDENT' from case_party
                where role = 'RESPONDENT' and party_id in (
                  select one.id from party one where coalesce(one.merged_into, one.id) in (
                    select coalesce(merged_into, id) from party
                    where id in (select search_hits('PARTY', 'code', $2, $7))
                      or id in (select search_hits('PARTY', 'name', $3, $7)) and plain(name) = ($3)[1]))
                order by case_id desc limit $7))
            select file.id, file.case_no, file.title, file.status, file.received_on, array_agg(distinct hit.why),
              coalesce(bool_or(coalesce(newest.began_on, file.received_on) <= $10
                and coalesce(newest.ended_on, file.received_on) >= $9), false)
            from hit join case_file file on file.id = hit.id
            left join lateral (
              select began_on, ended_on from allegation where case_id = file.id order by id desc limit 1) newest on true
            where (hit.why in ('RIGHT', 'NUMBER', 'LINK') or file.received_on >= $8) and %s
            group by file.id order by count(distinct hit.why) desc, file.id desc limit""" + " " + MOST;

    private final Period memory;

    /// @param memory for how long a common respondent, place or kind of goods is worth a hint
    AlikeService(@ConfigProperty(name = "alike.memory", defaultValue = "P1Y") Period memory) {
        this.memory = memory;
    }

    public Uni<List<AlikeCase>> find(AskedMatter asked, Call call) {
        var allegation = asked.allegation();
        var began = allegation.began().or(allegation::ended);
        var ended = allegation.ended().or(() -> began.map(day -> call.today()));
        return Sql.rows(
                        ALIKE.formatted(call.jurisdiction().condition("file.region")),
                        one(asked.rightNumber().map(RightNumber::text).map(AlikeService::code)),
                        one(asked.creditCode().map(AlikeService::code)),
                        one(asked.respondent().map(AlikeService::plain)),
                        one(allegation.link().map(OfferLink::key)),
                        words(allegation.place()),
                        words(allegation.goods()),
                        LOOKED_AT,
                        call.today().minus(memory),
                        began.orElse(null),
                        ended.orElse(null),
                        one(asked.sourceNumber().map(SenderNumber::text).map(AlikeService::code)),
                        one(asked.sourceNumber().map(SenderNumber::key)))
                .map(rows -> rows.stream().map(AlikeService::alike).toList());
    }

    /// What is too short to be looked for by its pieces is left out.
    private static String[] words(Optional<String> typed) {
        return typed.stream()
                .flatMap(text -> BETWEEN_WORDS.splitAsStream(plain(text)))
                .filter(word -> word.length() >= LEAST_WORD)
                .toArray(String[]::new);
    }

    private static String[] one(Optional<String> text) {
        return text.filter(one -> !one.isEmpty()).stream().toArray(String[]::new);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String code(String text) {
        var upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NOT_OF_A_CODE.matcher(upper).replaceAll("");
    }

    private static AlikeCase alike(Object[] row) {
        var alike = EnumSet.noneOf(Likeness.class);
        Arrays.stream((String[]) row[5]).map(Likeness::valueOf).forEach(alike::add);
        if ((Boolean) row[6]) {
            alike.add(Likeness.PERIOD);
        }
        return new AlikeCase(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                CaseStatus.valueOf((String) row[3]),
                (LocalDate) row[4],
                Set.copyOf(alike));
    }
}
