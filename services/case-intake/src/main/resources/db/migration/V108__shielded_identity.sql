-- Who a reporter is, where the reporter asked that nobody know. Sealed by the service under a key that the database does
-- not have; a row moved to another matter cannot be opened there.
create table shielded_identity (
  id       uuid  primary key,
  case_id  uuid  not null unique references case_file,
  region   text  not null,
  version  int   not null,
  head     char(64) not null,
  key_id   text  not null,
  sealed   bytea not null,
  taken_on date  not null,
  taken_by text  not null
);
alter table shielded_identity enable row level security;
alter table shielded_identity force row level security;
create policy shielded_identity_jurisdiction on shielded_identity using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on shielded_identity to ${app};

-- Each time somebody asked to know it: why, who agreed, and when it was looked at.
create table identity_opening (
  id          uuid primary key,
  identity_id uuid not null references shielded_identity,
  case_id     uuid not null,
  region      text not null,
  version     int  not null,
  head        char(64) not null,
  reason      text not null,
  asked_by    text not null,
  asked_at    timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  opened_at   timestamptz,
  check (approved_by <> asked_by)
);
create index identity_opening_case on identity_opening (case_id, id);
alter table identity_opening enable row level security;
alter table identity_opening force row level security;
create policy identity_opening_jurisdiction on identity_opening using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on identity_opening to ${app};
