package cn.zhibao.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Data in the shape of ours, made by the database itself as fast as it can: the registers and archives of offices that
/// have worked for years.
final class Invented {

    /// How many cases a register is grown to, and the size that takes an hour to make besides.
    static final List<Long> SIZES = List.of(100_000L, 1_000_000L);

    static final List<Long> ALL_SIZES = List.of(100_000L, 1_000_000L, 10_000_000L);

    /// What enterprises trade in.
    static final List<String> TRADES = List.of("商贸", "科技", "食品", "机械", "服饰", "电子", "渔具", "体育", "建材", "文具");

    private static final List<String> TRADES_SPELLED = List.of(
            "shang mao", "ke ji", "shi pin", "ji xie", "fu shi", "dian zi", "yu ju", "ti yu", "jian cai", "wen ju");
    private static final List<String> SIGNS = List.of(
            "海", "岬", "云", "帆", "松", "石", "金", "穗", "东", "篱", "北", "辰", "南", "湾", "青", "禾", "白", "鹭", "长", "风", "晨",
            "曦", "远", "山", "明", "珠", "红", "岩", "天", "合", "永", "泰", "瑞", "祥", "双", "鱼", "三", "叶", "百", "川");
    private static final List<String> SIGNS_SPELLED = List.of(
            "hai", "jia", "yun", "fan", "song", "shi", "jin", "sui", "dong", "li", "bei", "chen", "nan", "wan", "qing",
            "he", "bai", "lu", "chang", "feng", "chen", "xi", "yuan", "shan", "ming", "zhu", "hong", "yan", "tian",
            "he", "yong", "tai", "rui", "xiang", "shuang", "yu", "san", "ye", "bai", "chuan");

    /// Of which credit codes are made (GB 32100).
    private static final String CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String FACT_COLUMNS = """
            event_id, stream_id, stream_version, lane_id, shard, region, type, payload, actor_subject, actor_org, \
            actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, hash""";

    private static final String FACTS_TO_SEND = """
            with fact as (
              insert into journal (%s)
              select uuidv7(), id, 1, id, n %% 8, '371071', 'cn.zhibao.case-intake.case-registered.v1',
                     json_build_object('caseId', id, 'caseNo', '371071-SRC-2026-' || n, 'receivedOn', '2026-11-22',
                       'region', '371071', 'right', 'TRADEMARK', 'source', 'COMPLAINT'),
                     'officer', 'torch-market-supervision', 'OFFICER', uuidv7(), null, clock_timestamp(), current_date,
                     repeat('0', 64), repeat('a', 64)
              from (select uuidv7() as id, n from generate_series(1, ?) n) fresh
              returning position, shard)
            insert into outbox (position, shard) select position, shard from fact""".formatted(FACT_COLUMNS);

    /// Cases of 340 regions, most of them done with, and a journal of as many facts.
    private static final String CASES = """
            with fresh as (
              insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status,
                registered_by, handler, held_until, finished_on, clock_due_on)
              select uuidv7(), '37' || 1000 + n %% 340, 3, repeat('a', 64), 'INVENTED-' || n, 'COMPLAINT', 'TRADEMARK',
                     '涉嫌侵犯注册商标专用权 ' || n, current_date - cast(n %% 2000 as int),
                     case when n %% 20 = 0 then 'REGISTERED' when n %% 10 = 1 then 'ACCEPTED' else 'ROUTED' end, 'officer',
                     case when n %% 1020 = 71 then 'officer' when n %% 3 > 0 then 'officer-' || n %% 5000 end,
                     case when n %% 2000 = 1 then current_date + 5 end,
                     case when n %% 20 > 0 and n %% 10 <> 1 then current_date - cast(n %% 2000 as int) + 3 end,
                     case when n %% 20 = 0 then current_date - cast(n %% 2000 as int) + 12
                       when n %% 10 = 1 then current_date - cast(n %% 2000 as int) + 40 end
              from generate_series(?, ?) n returning id, region, received_on)
            insert into journal (%s)
            select uuidv7(), id, 1, id, 3, region, 'cn.zhibao.case-intake.case-registered.v1', '{"invented":true}',
                   'officer', 'torch-market-supervision', 'OFFICER', uuidv7(), null, now(), received_on,
                   repeat('0', 64), repeat('a', 64)
            from fresh""".formatted(FACT_COLUMNS);

    /// Two events of each counted unit: an enforcement filed and closed, on days of the last five years.
    private static final String ARCHIVE = """
            insert into archive (event_id, sender, type, stream_id, stream_version, case_id, region, lane, occurred_at,
              correlation_id, actor_org, shard, recorded_on, payload)
            select uuidv7(), 'enforcement',
                   'cn.zhibao.enforcement.' || case step when 2 then 'enforcement-filed.v1' else 'enforcement-closed.v1' end,
                   unit, step, case_id, region, n % 12, now(), uuidv7(), 'invented', n % 8, current_date,
                   case step
                     when 2 then json_build_object('region', region, 'procedure', 'PENALTY', 'right', 'TRADEMARK',
                       'filedOn', opened)
                     else json_build_object('closedOn', opened + 60) end
            from (select n, uuidv7() as unit, uuidv7() as case_id, '37' || 1000 + n % 340 as region,
                         date '2021-01-01' + cast(n % 1800 as int) as opened
                  from generate_series(?, ?) n) unit
            cross join (values (2), (4)) steps (step)""";

    private static final String PLACES = """
            insert into case_place (case_id, sender, region) select distinct case_id, sender, region from archive
            where region is not null on conflict do nothing""";

    /// Enterprises of 1,600 brands, ten trades and 340 regions.
    private static final String PARTIES = """
            insert into party (id, region, version, head, kind, name, pinyin, initials)
            select uuidv7(), '37' || 1000 + n %% 340, 1, repeat('a', 64), 'ORGANISATION',
                   one || other || trade || '有限公司',
                   one_spelled || ' ' || other_spelled || ' ' || trade_spelled || ' you xian gong si',
                   regexp_replace(one_spelled || ' ' || other_spelled || ' ' || trade_spelled || ' you xian gong si',
                     '(\\w)\\w* ?', '\\1', 'g')
            from (select n, (%s)[1 + n %% 40] as one, (%s)[1 + n %% 40] as one_spelled,
                         (%s)[1 + n / 40 %% 40] as other, (%s)[1 + n / 40 %% 40] as other_spelled,
                         (%s)[1 + n / 1600 %% 10] as trade, (%s)[1 + n / 1600 %% 10] as trade_spelled
                  from generate_series(cast(? as bigint), ?) n) spelled""".formatted(
                    array(SIGNS),
                    array(SIGNS_SPELLED),
                    array(SIGNS),
                    array(SIGNS_SPELLED),
                    array(TRADES),
                    array(TRADES_SPELLED));

    /// Cases whose titles name one of the 1,600 brands.
    private static final String TITLED = """
            insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status,
              registered_by, handler, finished_on)
            select uuidv7(), '37' || 1000 + n %% 340, 3, repeat('a', 64), '37' || 1000 + n %% 340 || '-SRC-2025-' || n,
                   'COMPLAINT', 'TRADEMARK',
                   '涉嫌侵犯“' || (%s)[1 + n %% 40] || (%s)[1 + n / 40 %% 40] || '”注册商标专用权',
                   current_date - cast(n %% 2000 as int), 'ROUTED', 'officer', 'officer-' || n %% 5000, current_date
            from generate_series(cast(? as bigint), ?) n""".formatted(array(SIGNS), array(SIGNS));

    /// Two hundred enterprises of a region, one of them respondent in each of its cases that has none.
    private static final String RESPONDENTS = """
            with many as (
              insert into party (id, region, version, head, kind, name, pinyin, initials)
              select uuidv7(), ?, 1, repeat('a', 64), 'ORGANISATION', '被投诉商行' || n, '', '' from generate_series(1, 200) n
              returning id, region),
            counted as (select id, region, row_number() over () as at from many)
            insert into case_party (case_id, party_id, role, region)
            select file.id, counted.id, 'RESPONDENT', file.region
            from (select id, region, row_number() over () as at from case_file
                  where region = ? and not exists (select from case_party where case_id = case_file.id)) file
            join counted on counted.at = 1 + file.at % 200""";

    private Invented() {}

    /// One of the 1,600 names that enterprises and goods bear, two characters long.
    static String brand(int number) {
        return SIGNS.get(number % SIGNS.size()) + SIGNS.get(number / SIGNS.size() % SIGNS.size());
    }

    /// A unified social credit code that holds, of the enterprise of that number.
    static String creditCode(int number) {
        var body = "%08d".formatted(number);
        var weights = List.of(3, 7, 9, 10, 5, 8, 4, 2);
        var sum = 0;
        for (var place = 0; place < body.length(); place++) {
            sum += Character.digit(body.charAt(place), 10) * weights.get(place);
        }
        var code = "91371000" + body + "0123456789X".charAt((11 - sum % 11) % 11);
        var whole = 0;
        for (int place = 0, weight = 1; place < code.length(); place++, weight = weight * 3 % CODE_SIGNS.length()) {
            whole += CODE_SIGNS.indexOf(code.charAt(place)) * weight;
        }
        return code + CODE_SIGNS.charAt((CODE_SIGNS.length() - whole % CODE_SIGNS.length()) % CODE_SIGNS.length());
    }

    private static String array(List<String> values) {
        return "array['" + String.join("', '", values) + "']";
    }

    /// Cases and parties as a search finds them, with everything that it reads.
    static void searched(Connection owner, long cases, long parties) throws SQLException {
        inSteps(owner, TITLED, 1, cases);
        inSteps(owner, PARTIES, 1, parties);
        for (var table : List.of("case_file", "party", "case_search", "party_search")) {
            run(owner, "vacuum analyze " + table);
        }
    }

    /// Facts that wait in the outbox.
    static void factsToSend(Connection owner, int facts) throws SQLException {
        run(owner, FACTS_TO_SEND, facts);
    }

    /// Cases numbered from `first` to `last`, with their facts. Nobody searches for them, and to cut ten million titles
    /// into pieces takes longer than all the rest.
    static void cases(Connection owner, long first, long last) throws SQLException {
        run(owner, "alter table case_file disable trigger case_is_searchable");
        inSteps(owner, CASES, first, last);
        run(owner, "alter table case_file enable trigger case_is_searchable");
        run(owner, "analyze case_file");
        run(owner, "analyze journal");
    }

    /// Somebody against whom each case of a region was brought.
    static void respondents(Connection owner, String region) throws SQLException {
        run(owner, RESPONDENTS, region, region);
        run(owner, "analyze party");
        run(owner, "analyze case_party");
    }

    /// The events of the units from `first` to `last`, two each.
    static void archive(Connection owner, long first, long last) throws SQLException {
        inSteps(owner, ARCHIVE, first, last);
        run(owner, PLACES);
        run(owner, "analyze archive");
        run(owner, "analyze case_place");
    }

    private static void inSteps(Connection owner, String sql, long first, long last) throws SQLException {
        var step = 100_000;
        for (var from = first; from <= last; from += step) {
            run(owner, sql, from, Math.min(last, from + step - 1));
        }
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
