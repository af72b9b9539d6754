-- Rewards for reports (举报奖励). To whom one is owed stands nowhere here: it is whoever holds the receipt. Which account it
-- went to is not kept either.
create table reward (
  id           uuid     primary key,
  case_id      uuid     not null references case_file,
  region       text     not null,
  version      int      not null,
  head         char(64) not null,
  status       text     not null check (status in ('PROPOSED', 'GRANTED', 'DECLINED', 'COLLECTED')),
  amount       numeric(10, 2) not null check (amount > 0),
  decision_no  text     not null,
  decision_on  date     not null,
  reason       text     not null,
  proposed_by  text     not null,
  proposed_on  date     not null,
  opinion      text,
  decided_by   text     check (decided_by <> proposed_by),
  decided_on   date,
  collect_by   date     check (collect_by > decided_on),
  way          text     check (way in ('COUNTER', 'TRANSFER')),
  collected_on date     check (collected_on between decided_on and collect_by),
  recorded_by  text,
  check ((status = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_on is null) and (decided_by is null) = (opinion is null)),
  check ((status in ('GRANTED', 'COLLECTED')) = (collect_by is not null)),
  check ((status = 'COLLECTED') = (collected_on is not null)),
  check ((collected_on is null) = (way is null) and (collected_on is null) = (recorded_by is null))
);
-- One for a matter, unless it was declined.
create unique index reward_of_case on reward (case_id) where status <> 'DECLINED';
create index reward_by_case on reward (case_id);
create index reward_by_year on reward (region, proposed_on);
alter table reward enable row level security;
alter table reward force row level security;
create policy reward_jurisdiction on reward using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on reward to ${app};

-- The progress tells of a reward that was granted: how much, until when, and whether it was fetched.
drop function progress_of(text, text);
create function progress_of(asked_no text, asked_code text)
  returns table (region text, source text, status text, route text, received_on date, decided_on date, due_on date,
                 over_on date, answered boolean, reward_amount text, reward_until date, reward_collected_on date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  scope text := coalesce(current_setting('app.regions', true), '');
begin
  perform set_config('app.regions', '*', true);
  return query select c.region, c.source, c.status, c.route, c.received_on, c.decided_on, c.clock_due_on, c.over_on,
      exists (select 1 from satisfaction s where s.case_id = c.id), cast(r.amount as text), r.collect_by, r.collected_on
    from case_file c left join reward r on r.case_id = c.id and r.status in ('GRANTED', 'COLLECTED')
    where c.case_no = asked_no and c.follow_up_code = asked_code;
  perform set_config('app.regions', scope, true);
end $$;
revoke all on function progress_of(text, text) from public;
grant execute on function progress_of(text, text) to ${app};
