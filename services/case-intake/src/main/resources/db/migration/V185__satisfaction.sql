-- The day on which a matter came to its end for whoever brought it: refused, taken back, sent to another office, or its
-- proceeding noted as ended. Null while something is still to come; a joined matter ends with the one it was joined to.
alter table case_file add column over_on date;
select set_config('app.regions', '*', true);
update case_file set over_on = case status
    when 'REFUSED' then decided_on when 'WITHDRAWN' then ended_on else finished_on end
where status in ('REFUSED', 'WITHDRAWN') or (status = 'ROUTED' and route = 'REFERRAL');
create index case_file_over on case_file (region, over_on) where over_on is not null and follow_up_code is not null;

-- How satisfied whoever brought a matter was with its handling (办件满意度), asked once when it is over. An answer does not
-- change.
create table satisfaction (
  id           uuid     primary key,
  case_id      uuid     not null unique references case_file,
  region       text     not null,
  version      int      not null,
  head         char(64) not null,
  overall      int      not null check (overall between 1 and 5),
  told_in_time boolean  not null,
  comment      text,
  channel      text     not null check (channel in ('ONLINE', 'TELEPHONE')),
  answered_on  date     not null,
  recorded_by  text,
  check ((channel = 'TELEPHONE') = (recorded_by is not null))
);
alter table satisfaction enable row level security;
alter table satisfaction force row level security;
create policy satisfaction_jurisdiction on satisfaction using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert on satisfaction to ${app};

-- The progress tells two things more: the day on which the matter was over, and whether the question was answered.
drop function progress_of(text, text);
create function progress_of(asked_no text, asked_code text)
  returns table (region text, source text, status text, route text, received_on date, decided_on date, due_on date,
                 over_on date, answered boolean)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  scope text := coalesce(current_setting('app.regions', true), '');
begin
  perform set_config('app.regions', '*', true);
  return query select c.region, c.source, c.status, c.route, c.received_on, c.decided_on, c.clock_due_on, c.over_on,
      exists (select 1 from satisfaction s where s.case_id = c.id)
    from case_file c where c.case_no = asked_no and c.follow_up_code = asked_code;
  perform set_config('app.regions', scope, true);
end $$;
revoke all on function progress_of(text, text) from public;
grant execute on function progress_of(text, text) to ${app};
