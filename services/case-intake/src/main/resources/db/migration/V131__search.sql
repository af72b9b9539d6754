-- What parties and cases are found by (decision 0027). Row security keeps the database from using an index for anything
-- but plain comparisons, so what is searched lies beside the tables, without rights for the application: it is reached
-- through search_hits alone, which reads the jurisdiction from the same setting as row security does.
create table party_search (
  id       uuid primary key,
  region   text not null,
  name     text not null,
  pinyin   text not null,
  initials text not null,
  -- The credit code from its end, because people know the last characters of one.
  code     text collate "C"
);
create table case_search (
  id           uuid primary key,
  region       text not null,
  title        text not null,
  number       text collate "C" not null,
  right_number text collate "C"
);

-- The pieces of a text, each as many characters long; a mark before them keeps two kinds of pieces apart.
create function pieces(mark text, size int, value text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct mark || substr(value, at, size)), '{}')
  from generate_series(1, length(value) - size + 1) at
$$;
create function party_pieces(name text, pinyin text, initials text) returns text[]
language sql immutable parallel safe as $$
  select public.pieces('', 2, name) || public.pieces('', 3, pinyin) || public.pieces('.', 2, initials)
$$;
create function plain(value text) returns text language sql immutable parallel safe as $$
  select lower(normalize(value, nfkc))
$$;
create function from_the_end(value text) returns text language sql immutable parallel safe as $$
  select reverse(regexp_replace(upper(value), '[^0-9A-Z]', '', 'g'))
$$;

create index party_search_region on party_search (region, id desc);
create index party_search_pieces on party_search using gin (party_pieces(name, pinyin, initials));
create index party_search_code on party_search (code) where code is not null;
create index case_search_region on case_search (region, id desc);
create index case_search_pieces on case_search using gin (pieces('', 2, title));
create index case_search_number on case_search (number);
create index case_search_right on case_search (right_number) where right_number is not null;

create function party_is_searchable() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into party_search (id, region, name, pinyin, initials, code)
  values (new.id, new.region, plain(new.name), replace(new.pinyin, ' ', ''), new.initials, from_the_end(new.credit_code));
  return null;
end $$;
create trigger party_is_searchable after insert on party for each row execute function party_is_searchable();

create function case_is_searchable() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into case_search (id, region, title, number, right_number)
  values (new.id, new.region, plain(new.title), from_the_end(new.case_no), from_the_end(new.right_number))
  on conflict (id) do update set title = excluded.title, number = excluded.number, right_number = excluded.right_number;
  return null;
end $$;
create trigger case_is_searchable after insert on case_file for each row execute function case_is_searchable();
create trigger case_is_searchable_still after update on case_file for each row
  when ((old.title, old.case_no, old.right_number) is distinct from (new.title, new.case_no, new.right_number))
  execute function case_is_searchable();

-- What stands in the register already.
select set_config('app.regions', '*', true);
insert into case_search (id, region, title, number, right_number)
select id, region, plain(title), from_the_end(case_no), from_the_end(right_number) from case_file;

-- The newest whose field holds every word, or ends with the only one, within the jurisdiction of the transaction. A word
-- that many hold is found among the newest entries; one that few hold by its pieces. Left to choose, the planner takes
-- the pieces of a word for independent and reads half the register for one that is everywhere.
create function search_hits(room text, field text, words text[], most int) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
declare
  newest constant int := 2000;
  regions text[] := array_remove(string_to_array(current_setting('app.regions', true), ','), '');
  place text := case room when 'PARTY' then 'party_search' when 'CASE' then 'case_search' end;
  indexed text := case room when 'PARTY' then 'party_pieces(name, pinyin, initials)' else 'pieces('''', 2, title)' end;
  size int := case field when 'pinyin' then 3 else 2 end;
  mark text := case field when 'initials' then '.' else '' end;
  scope text;
  holds text;
  wanted text[];
  found uuid[];
  seen int;
begin
  if coalesce(cardinality(regions), 0) = 0 then
    return;
  end if;
  scope := case
    when '*' = any (regions) then 'true'
    when cardinality(regions) = 1 and length(regions[1]) = 6 then format('region = %L', regions[1])
    else format('region ^@ any (%L::text[])', regions) end;
  if field in ('code', 'number', 'right_number') then
    return query execute format('select id from %I where %I ^@ %L and %s order by id desc limit %s',
      place, field, reverse(words[1]), scope, most);
    return;
  end if;
  wanted := (select array_agg(distinct piece) from unnest(words) word, unnest(pieces(mark, size, word)) piece);
  if wanted is null then
    return;
  end if;
  holds := (select string_agg(format('strpos(%I, %L) > 0', field, word), ' and ') from unnest(words) word);
  execute format('select (array_agg(id order by id desc) filter (where %s))[1:%s], count(*)
    from (select * from %I where %s order by id desc limit %s) newest', holds, most, place, scope, newest)
    into found, seen;
  if seen = newest and coalesce(cardinality(found), 0) < most then
    execute format('with held as materialized (select id from %I where %s @> %L::text[] and %s and %s)
      select array_agg(id) from (select id from held order by id desc limit %s) first',
      place, indexed, wanted, holds, scope, most)
      into found;
  end if;
  return query select unnest(found);
end $$;
revoke all on function search_hits(text, text, text[], int) from public;
grant execute on function search_hits(text, text, text[], int) to ${app};
