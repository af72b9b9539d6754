-- A penalty case or an infringement adjudication, from verification to closing.
create table enforcement (
  id             uuid primary key,
  region         text not null,
  version        int  not null,
  head           char(64) not null,
  number         text not null,
  imported       boolean not null,
  case_id        uuid not null,
  case_no        text not null,
  procedure      text not null,
  right_kind     text not null,
  title          text not null,
  status         text not null,
  opened_on      date not null,
  filed_on       date,
  declined_on    date,
  decided_on     date,
  decision       text,
  closed_on      date,
  reason         text
);
-- One enforcement of a case at a time: a second opening while it runs opens nothing.
create unique index enforcement_one_running on enforcement (case_id) where status not in ('NOT_FILED', 'CLOSED');
-- Numbers given here are never given twice; those of an old register are what they are.
create unique index enforcement_number on enforcement (number) where not imported;
create index enforcement_case on enforcement (case_id);
create index enforcement_region on enforcement (region, id desc);
create index enforcement_status on enforcement (region, status, id desc);
alter table enforcement enable row level security;
alter table enforcement force row level security;
create policy enforcement_jurisdiction on enforcement using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on enforcement to ${app};
