-- The register of parties: persons and organisations, each once in a region, and as what they stand in which matters.
create table party (
  id          uuid primary key,
  region      text not null,
  version     int  not null,
  head        char(64) not null,
  kind        text not null,
  name        text not null,
  pinyin      text not null,
  initials    text not null,
  credit_code text,
  address     text,
  phone       text,
  merged_into uuid references party
);
create unique index party_credit_code on party (region, credit_code) where credit_code is not null;
create index party_merged on party (merged_into) where merged_into is not null;
alter table party enable row level security;
alter table party force row level security;
create policy party_jurisdiction on party using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on party to ${app};

create table case_party (
  case_id  uuid not null references case_file,
  party_id uuid not null references party,
  role     text not null,
  region   text not null,
  primary key (case_id, party_id, role)
);
create index case_party_matters on case_party (party_id, case_id desc);
alter table case_party enable row level security;
alter table case_party force row level security;
create policy case_party_jurisdiction on case_party using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, delete on case_party to ${app};

-- Who merged what into what and why, and who took it back. Nothing is removed from here.
create table party_merger (
  id           uuid primary key,
  party_id     uuid not null references party,
  into_id      uuid not null references party,
  region       text not null,
  reason       text not null,
  merged_by    text not null,
  merged_at    timestamptz not null,
  separated_by text,
  separated_at timestamptz
);
create unique index party_merger_standing on party_merger (party_id) where separated_at is null;
create index party_merger_into on party_merger (into_id);
alter table party_merger enable row level security;
alter table party_merger force row level security;
create policy party_merger_jurisdiction on party_merger using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on party_merger to ${app};
