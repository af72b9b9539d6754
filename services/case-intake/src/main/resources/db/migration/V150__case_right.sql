-- The rights a matter rests on (权利). A writing does not change: what is corrected is written down anew and the old one
-- ends with its reason. The right the matter was registered about stays on the file as well, so that nobody who reads it
-- there has to know of this table.
create table case_right (
  id             uuid primary key,
  region         text not null,
  case_id        uuid not null references case_file,
  leads          boolean not null,
  replaces       uuid references case_right,
  kind           text not null,
  patent_kind    text check (patent_kind in ('INVENTION', 'UTILITY_MODEL', 'DESIGN')),
  number         text,
  classes        int[] not null check (1 <= all (classes) and 45 >= all (classes)),
  similar_groups text[] not null,
  name           text not null,
  holder_id      uuid references party,
  holder_name    text,
  valid_from     date,
  valid_to       date,
  well_known     boolean not null,
  product        text,
  origin         text,
  added_on       date not null,
  added_by       text not null,
  ended_on       date,
  ended_by       text,
  end_reason     text,
  check (valid_from <= valid_to),
  check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by is null))
);
create index case_right_case on case_right (case_id, id);
create unique index case_right_leads on case_right (case_id) where leads and ended_on is null;
create unique index case_right_replaces on case_right (replaces) where replaces is not null;
create index case_right_number on case_right (region, number, case_id desc) where number is not null and ended_on is null;
alter table case_right enable row level security;
alter table case_right force row level security;
create policy case_right_jurisdiction on case_right using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update (ended_on, ended_by, end_reason) on case_right to ${app};
