-- The floor under each service. Tables belong to the owner role; the application role gets only what it needs.

-- Row security reads the jurisdiction from a setting of the transaction: '*' is the service itself,
-- otherwise region prefixes, comma-separated; no setting means no row, and neither does an empty prefix, which begins
-- every region. Worded as a case, because the planner takes a case for true in half of all rows and an alternative for
-- true in hardly any: with that it read and sorted a whole district for one page of it.
create function in_jurisdiction(region text) returns boolean language sql stable parallel safe as $$
  select case when current_setting('app.regions', true) = '*' then true
    else coalesce(
      region ^@ any (array_remove(string_to_array(current_setting('app.regions', true), ','), '')), false) end
$$;

-- The journal: every fact of this service, in order per stream, chained by hash, never changed.
create table journal (
  position       bigint generated always as identity primary key,
  event_id       uuid        not null unique,
  stream_id      uuid        not null,
  stream_version int         not null check (stream_version > 0),
  lane_id        uuid        not null,
  shard          smallint    not null check (shard between 0 and 7),
  region         text        not null,
  type           text        not null,
  payload        json        not null,
  actor_subject  text        not null,
  actor_org      text        not null,
  actor_roles    text        not null,
  correlation_id uuid        not null,
  causation_id   uuid,
  occurred_at    timestamptz not null,
  recorded_on    date        not null,
  previous_hash  char(64)    not null,
  hash           char(64)    not null,
  tx             xid8        not null default pg_current_xact_id(),
  -- Two writers on one case: the database refuses the second.
  unique (stream_id, stream_version)
);
create index journal_lane on journal (lane_id, position);
create index journal_day on journal (recorded_on, shard);
alter table journal enable row level security;
alter table journal force row level security;
create policy journal_jurisdiction on journal using (in_jurisdiction(region)) with check (in_jurisdiction(region));

-- Even the owner needs a deliberate act to change the past.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger journal_append_only before update or delete on journal for each row execute function journal_is_append_only();
create trigger journal_no_truncate before truncate on journal for each statement execute function journal_is_append_only();

-- What still has to be sent. Small rows, deleted after the broker's commit.
create table outbox (
  position bigint   primary key,
  shard    smallint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index outbox_shard on outbox (shard, position);

-- What was heard and applied, once per event.
create table inbox (
  event_id       uuid     primary key,
  sender         text     not null,
  stream_id      uuid     not null,
  stream_version int      not null,
  shard          smallint not null,
  recorded_on    date     not null,
  applied_at     timestamptz not null default now()
);
create index inbox_day on inbox (sender, recorded_on, shard);

-- How far each heard stream has been applied.
create table inbox_stream (
  stream_id uuid primary key,
  sender    text not null,
  version   int  not null
);

-- Cases that could not be applied, and everything of theirs that came later, in order of arrival.
create table parked (
  id             bigint generated always as identity primary key,
  sender         text not null,
  event_id       uuid not null unique,
  stream_id      uuid not null,
  lane_id        uuid not null,
  stream_version int  not null,
  envelope       json not null,
  payload        text not null,
  reason         text not null check (reason in ('GAP', 'POISON', 'BEHIND')),
  detail         text not null,
  parked_at      timestamptz not null default now()
);
create index parked_lane on parked (lane_id, id);
create index parked_stream on parked (stream_id, stream_version);

-- Answers already given, by idempotency key.
create table idempotency (
  subject    text not null,
  key        text not null,
  digest     char(64) not null,
  status     int not null,
  location   text,
  version    int,
  body       text,
  given_at   timestamptz not null default now(),
  primary key (subject, key)
);

-- Running numbers: one sequence a series, made when its first number is drawn. The application may draw, not make.
create function next_number(series text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  name text := quote_ident('number_' || series);
begin
  if length(series) > 50 then
    raise exception 'no series is called %', series using errcode = 'name_too_long';
  end if;
  if to_regclass(name) is null then
    perform pg_advisory_xact_lock(hashtextextended(name, 0));
    -- Not asked again: a session may still remember that there was none.
    execute 'create sequence if not exists ' || name;
  end if;
  return nextval(name::regclass);
end $$;
revoke all on function next_number(text) from public;

grant usage on schema public to ${app};
grant select, insert on journal to ${app};
grant select, insert, delete on outbox to ${app};
grant select, insert on inbox to ${app};
grant select, insert, update on inbox_stream to ${app};
grant select, insert, update, delete on parked to ${app};
grant select, insert, delete on idempotency to ${app};
grant execute on function next_number(text) to ${app};

-- The conservation ledger: how many events of a sender's day and lane there are, and one number that stands for all of
-- their ids. Said by the sender from its journal, counted by the hearer from its inbox; a difference is a lost,
-- invented or doubled event, whoever removed it.
create function ledger_mark(event_id uuid) returns bigint language sql immutable parallel safe as $$
  select ('x' || left(md5(event_id::text), 16))::bit(64)::bigint
$$;
create table ledger_heard (
  sender      text     not null,
  recorded_on date     not null,
  shard       smallint not null,
  events      bigint   not null,
  digest      bigint   not null,
  sealed_at   timestamptz not null,
  primary key (sender, recorded_on, shard)
);
grant select, insert, update on ledger_heard to ${app};
