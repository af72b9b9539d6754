-- Every right of a matter is found by the end of its number, as the one on the file is (decision 0027): the numbers lie
-- beside the table, without rights for the application.
create table right_search (
  id      uuid primary key,
  case_id uuid not null,
  region  text not null,
  number  text collate "C" not null
);
create index right_search_number on right_search (number);

create function right_is_searchable() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if new.ended_on is not null then
    delete from right_search where id = new.id;
  elsif new.number is not null then
    insert into right_search (id, case_id, region, number)
    values (new.id, new.case_id, new.region, from_the_end(new.number));
  end if;
  return null;
end $$;
create trigger right_is_searchable after insert or update on case_right
  for each row execute function right_is_searchable();

-- The newest matters of the transaction's jurisdiction that rest on a right whose number ends so.
create function right_hits(ending text, most int) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 20 as $$
declare
  regions text[] := array_remove(string_to_array(current_setting('app.regions', true), ','), '');
begin
  if coalesce(cardinality(regions), 0) = 0 or coalesce(ending, '') = '' then
    return;
  end if;
  return query select distinct hit.case_id from right_search hit
    where hit.number ^@ reverse(ending) and ('*' = any (regions) or hit.region ^@ any (regions))
    order by hit.case_id desc limit most;
end $$;
revoke all on function right_hits(text, int) from public;
grant execute on function right_hits(text, int) to ${app};
