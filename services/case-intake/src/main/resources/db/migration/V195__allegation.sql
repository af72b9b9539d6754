-- What is alleged in a matter (涉嫌违法行为), each time it was entered; the newest holds, nothing is written over.
create table allegation (
  id        uuid primary key,
  region    text not null,
  case_id   uuid not null references case_file,
  act       text,
  goods     text,
  -- Yuan.
  value     numeric(14, 2) check (value >= 0),
  place     text,
  link      text,
  -- Host, path and what of the query names the offer: one link however it was copied.
  link_key  text,
  began_on  date,
  ended_on  date,
  reason    text,
  stated_by text not null,
  stated_on date not null,
  check (began_on <= ended_on)
);
create index allegation_case on allegation (case_id, id desc);
alter table allegation enable row level security;
alter table allegation force row level security;
create policy allegation_jurisdiction on allegation
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert on allegation to ${app};

-- What of it another matter is recognised by, beside the table as all that is searched (decision 0027).
create table allegation_search (
  id     uuid primary key,
  region text not null,
  goods  text,
  place  text,
  link   text
);
create function allegation_pieces(goods text, place text) returns text[] language sql immutable parallel safe as $$
  select public.pieces('', 2, coalesce(goods, '')) || public.pieces('.', 2, coalesce(place, ''))
$$;
create index allegation_search_region on allegation_search (region, id desc);
create index allegation_search_pieces on allegation_search using gin (allegation_pieces(goods, place));
create index allegation_search_link on allegation_search (link) where link is not null;

create function allegation_is_searchable() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into allegation_search (id, region, goods, place, link)
  values (new.case_id, new.region, plain(new.goods), plain(new.place), new.link_key)
  on conflict (id) do update set goods = excluded.goods, place = excluded.place, link = excluded.link;
  return null;
end $$;
create trigger allegation_is_searchable after insert on allegation
  for each row execute function allegation_is_searchable();

-- As before, and one room more: goods and places of allegations by their pieces, links by the whole of them.
create or replace function search_hits(room text, field text, words text[], most int) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
declare
  newest constant int := 2000;
  regions text[] := array_remove(string_to_array(current_setting('app.regions', true), ','), '');
  shelf text := case room
    when 'PARTY' then 'party_search' when 'CASE' then 'case_search' when 'ALLEGATION' then 'allegation_search' end;
  indexed text := case room
    when 'PARTY' then 'party_pieces(name, pinyin, initials)'
    when 'CASE' then 'pieces('''', 2, title)'
    else 'allegation_pieces(goods, place)' end;
  size int := case field when 'pinyin' then 3 else 2 end;
  mark text := case when field in ('initials', 'place') then '.' else '' end;
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
      shelf, field, reverse(words[1]), scope, most);
    return;
  end if;
  if field = 'link' then
    return query execute format('select id from %I where link = %L and %s order by id desc limit %s',
      shelf, words[1], scope, most);
    return;
  end if;
  wanted := (select array_agg(distinct piece) from unnest(words) word, unnest(pieces(mark, size, word)) piece);
  if wanted is null then
    return;
  end if;
  holds := (select string_agg(format('strpos(%I, %L) > 0', field, word), ' and ') from unnest(words) word);
  execute format('select (array_agg(id order by id desc) filter (where %s))[1:%s], count(*)
    from (select * from %I where %s order by id desc limit %s) newest', holds, most, shelf, scope, newest)
    into found, seen;
  if seen = newest and coalesce(cardinality(found), 0) < most then
    execute format('with held as materialized (select id from %I where %s @> %L::text[] and %s and %s)
      select array_agg(id) from (select id from held order by id desc limit %s) first',
      shelf, indexed, wanted, holds, scope, most)
      into found;
  end if;
  return query select unnest(found);
end $$;
