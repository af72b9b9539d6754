-- Every event heard, byte for byte as it came: the time line of each case, and the source of every rebuild.
-- region is the one the event names, where it names one; lane is the broker's partition of the case, by which
-- counters are kept apart.
create table archive (
  position       bigint generated always as identity primary key,
  event_id       uuid        not null unique,
  sender         text        not null,
  type           text        not null,
  stream_id      uuid        not null,
  stream_version int         not null,
  case_id        uuid        not null,
  region         text,
  lane           smallint    not null,
  occurred_at    timestamptz not null,
  correlation_id uuid        not null,
  causation_id   uuid,
  actor_org      text        not null,
  shard          smallint    not null,
  recorded_on    date        not null,
  payload        json        not null
);
create index archive_case on archive (case_id);
create function archive_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the archive is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger archive_append_only before update or delete on archive for each row execute function archive_is_append_only();
create trigger archive_no_truncate before truncate on archive for each statement execute function archive_is_append_only();

-- Where a case is handled: the regions its events name, whichever comes first. An event that names none is seen by
-- everyone in whose region some part of its case is handled.
create table case_place (
  case_id uuid not null,
  sender  text not null,
  region  text not null,
  primary key (case_id, sender, region)
);
alter table case_place enable row level security;
alter table case_place force row level security;
create policy case_place_jurisdiction on case_place using (in_jurisdiction(region)) with check (in_jurisdiction(region));

alter table archive enable row level security;
alter table archive force row level security;
create policy archive_jurisdiction on archive
  using (current_setting('app.regions', true) = '*'
      or exists (select from case_place p where p.case_id = archive.case_id and in_jurisdiction(p.region)))
  with check (current_setting('app.regions', true) = '*');

-- One row per counted unit (a penalty case, an adjudication, a mediation): what is known of it so far.
create table case_fact (
  unit_id    uuid primary key,
  case_id    uuid not null,
  lane       smallint not null,
  region     text,
  procedure  text,
  right_kind text,
  opened_on  date,
  closed_on  date
) with (fillfactor = 80);
create index case_fact_case on case_fact (case_id);
alter table case_fact enable row level security;
alter table case_fact force row level security;
create policy case_fact_jurisdiction on case_fact using (in_jurisdiction(region)) with check (in_jurisdiction(region));

-- What was opened and closed, for each region and every region above it, a month at a time and (month 0) a year at a
-- time. Kept apart by lane so that no two consumers meet on a row; summed on reading.
create table counter (
  region    text     not null,
  month     smallint not null check (month between 0 and 12),
  procedure text     not null,
  year      smallint not null,
  lane      smallint not null,
  opened    bigint   not null,
  closed    bigint   not null,
  primary key (region, month, procedure, year, lane)
) with (fillfactor = 60);
alter table counter enable row level security;
alter table counter force row level security;
create policy counter_jurisdiction on counter using (in_jurisdiction(region)) with check (in_jurisdiction(region));

-- How far each sender has been applied; the answer to "as of when" and part of every published figure.
create table watermark (
  sender     text     not null,
  lane       smallint not null,
  applied    bigint   not null,
  last_time  timestamptz not null,
  applied_at timestamptz not null,
  primary key (sender, lane)
) with (fillfactor = 60);

-- Where a rebuild works before it compares.
create unlogged table case_fact_fresh (like case_fact);
create unlogged table counter_fresh (like counter);

create table rebuild (
  id           uuid primary key,
  status       text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  requested_by text not null,
  requested_at timestamptz not null,
  finished_at  timestamptz,
  events       bigint,
  cases        bigint,
  differences  bigint,
  millis       bigint,
  failure      text
);

grant select, insert on archive to ${app};
grant select, insert on case_place to ${app};
grant select, insert, update, delete on case_fact, counter to ${app};
grant select, insert, update on watermark, rebuild to ${app};
grant select, insert, delete, truncate on case_fact_fresh, counter_fresh to ${app};
