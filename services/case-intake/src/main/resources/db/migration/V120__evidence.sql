-- Evidence (证据): what is known of each piece. Its file stands in the store under its hash; a row is written only once
-- the file stands, so a row without its file is damage and a file without a row is nothing yet.
create table evidence (
  id          uuid primary key,
  region      text not null,
  version     int  not null,
  head        char(64) not null,
  case_id     uuid not null references case_file,
  name        text not null,
  kind        text not null,
  media_type  text not null,
  size        bigint not null check (size > 0),
  sha256      char(64) not null,
  status      text not null check (status in ('HELD', 'HANDED_OVER', 'SEALED')),
  scan        text not null check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED')),
  taken_on    date not null,
  taken_at    text,
  taken_by    text not null,
  taken_from  text,
  received_at timestamptz not null,
  received_by text not null
);
create index evidence_case on evidence (case_id, id desc);
create index evidence_file on evidence (sha256);
create index evidence_unscanned on evidence (id) where scan in ('NOT_SCANNED', 'WAITING');
alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_jurisdiction on evidence using (in_jurisdiction(region)) with check (in_jurisdiction(region));
-- What was taken in does not change; where it lies and what the scan said does.
grant select, insert, update (region, status, scan, version, head) on evidence to ${app};

-- The chain of custody (保管链): who had a piece in hand, when and why. Never changed, not even by the owner in passing.
create table evidence_custody (
  id          bigint generated always as identity primary key,
  evidence_id uuid not null references evidence,
  region      text not null,
  act         text not null check (act in ('TAKEN', 'READ', 'HANDED_OVER', 'RETURNED', 'SEALED')),
  at          timestamptz not null,
  subject     text not null,
  name        text not null,
  org         text not null,
  counterpart text,
  reason      text,
  sha256      char(64) not null
);
create index evidence_custody_piece on evidence_custody (evidence_id, id);
alter table evidence_custody enable row level security;
alter table evidence_custody force row level security;
create policy evidence_custody_jurisdiction on evidence_custody
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
create function evidence_custody_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the chain of custody is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger evidence_custody_append_only before update or delete on evidence_custody
  for each row execute function evidence_custody_is_append_only();
create trigger evidence_custody_no_truncate before truncate on evidence_custody
  for each statement execute function evidence_custody_is_append_only();
grant select, insert on evidence_custody to ${app};

-- Files on their way in. Of a growing file as much counts as stands in `received`; what it holds beyond came with a part
-- that was not acknowledged. Hash, type and scan are noted before the file is moved, so that a crash in between is
-- made good by asking again.
create table evidence_upload (
  id          uuid primary key,
  region      text not null,
  case_id     uuid not null references case_file,
  name        text not null,
  kind        text not null,
  size        bigint not null,
  taken_on    date not null,
  taken_at    text,
  taken_by    text not null,
  taken_from  text,
  subject     text not null,
  received    bigint not null default 0,
  sha256      char(64),
  media_type  text,
  scan        text,
  touched_at  timestamptz not null
);
create index evidence_upload_touched on evidence_upload (touched_at);
create index evidence_upload_subject on evidence_upload (subject);
alter table evidence_upload enable row level security;
alter table evidence_upload force row level security;
create policy evidence_upload_jurisdiction on evidence_upload
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update, delete on evidence_upload to ${app};
