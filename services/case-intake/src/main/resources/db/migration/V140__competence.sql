-- What competence for a matter hangs on (管辖事实), each time it was entered; the newest holds, nothing is written over.
create table competence_facts (
  id             uuid primary key,
  region         text not null,
  case_id        uuid not null references case_file,
  act_place      text,
  trader         text check (trader in ('OWN_SITE', 'IN_PLATFORM', 'IN_PLATFORM_UNREACHABLE', 'PLATFORM')),
  trader_place   text,
  platform_place text,
  reason         text,
  stated_by      text not null,
  stated_on      date not null
);
create index competence_facts_case on competence_facts (case_id, id desc);
alter table competence_facts enable row level security;
alter table competence_facts force row level security;
create policy competence_facts_jurisdiction on competence_facts
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert on competence_facts to ${app};
