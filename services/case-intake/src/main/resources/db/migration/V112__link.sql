-- The matter under which a joined one goes on.
alter table case_file add column lead_id uuid references case_file;
create index case_file_lead on case_file (lead_id) where lead_id is not null;
-- Two matters that belong together. Either may lie in another district than the other, so whoever may see one of them sees
-- the link, and what it leads to only where that may be seen too; who links must be allowed in both.
create table case_link (
  id           uuid primary key,
  case_id      uuid not null references case_file,
  region       text not null,
  other_id     uuid not null references case_file,
  other_region text not null,
  kind         text not null,
  linked_on    date not null,
  check (case_id <> other_id)
);
create unique index case_link_once on case_link (least(case_id, other_id), greatest(case_id, other_id), kind);
create index case_link_case on case_link (case_id);
create index case_link_other on case_link (other_id);
alter table case_link enable row level security;
alter table case_link force row level security;
create policy case_link_jurisdiction on case_link
  using (in_jurisdiction(region) or in_jurisdiction(other_region))
  with check (in_jurisdiction(region) and in_jurisdiction(other_region));
grant select, insert on case_link to ${app};
