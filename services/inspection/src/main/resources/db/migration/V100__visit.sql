-- A visit to an enterprise for one inspection item, and what the inspectors recorded there.
create table visit (
  id            uuid primary key,
  region        text not null,
  version       int  not null,
  head          char(64) not null,
  number        text not null unique,
  enterprise    text not null,
  item          text not null,
  planned_on    date not null,
  status        text not null,
  result        text,
  visited_on    date,
  finding_right text,
  finding_title text
);
create index visit_region on visit (region, id desc);
create index visit_open on visit (region, status, id desc);
alter table visit enable row level security;
alter table visit force row level security;
create policy visit_jurisdiction on visit using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on visit to ${app};
