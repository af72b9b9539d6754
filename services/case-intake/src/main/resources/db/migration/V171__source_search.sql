-- A matter is found by the end of the number a sender gave any of its further sources (decision 0027): the numbers lie
-- beside the table, without rights for the application.
create table source_search (
  id      uuid primary key,
  case_id uuid not null,
  region  text not null,
  number  text collate "C" not null
);
create index source_search_number on source_search (number);

create function source_is_searchable() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if new.taken_back_on is not null then
    delete from source_search where id = new.id;
  elsif new.number is not null then
    insert into source_search (id, case_id, region, number)
    values (new.id, new.case_id, new.region, from_the_end(new.number));
  end if;
  return null;
end $$;
create trigger source_is_searchable after insert or update on case_source
  for each row execute function source_is_searchable();

-- The newest matters of the transaction's jurisdiction with a source whose number ends so.
create function source_hits(ending text, most int) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
declare
  regions text[] := array_remove(string_to_array(current_setting('app.regions', true), ','), '');
begin
  if coalesce(cardinality(regions), 0) = 0 or coalesce(ending, '') = '' then
    return;
  end if;
  return query select distinct hit.case_id from source_search hit
    where hit.number ^@ reverse(ending) and ('*' = any (regions) or hit.region ^@ any (regions))
    order by hit.case_id desc limit most;
end $$;
revoke all on function source_hits(text, int) from public;
grant execute on function source_hits(text, int) to ${app};
