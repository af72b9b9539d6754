-- A dispute in mediation, from its opening to agreement or failure.
create table mediation (
  id                      uuid primary key,
  region                  text not null,
  version                 int  not null,
  head                    char(64) not null,
  number                  text not null unique,
  case_id                 uuid not null,
  case_no                 text not null,
  right_kind              text not null,
  title                   text not null,
  opened_on               date not null,
  status                  text not null,
  applicant_consented_on  date,
  respondent_consented_on date,
  ended_on                date,
  reason                  text,
  route_hint              text
);
-- One dispute of a case at a time: a second routing while it runs opens nothing.
create unique index mediation_one_running on mediation (case_id) where ended_on is null;
create index mediation_case on mediation (case_id);
create index mediation_region on mediation (region, id desc);
create index mediation_status on mediation (region, status, id desc);
alter table mediation enable row level security;
alter table mediation force row level security;
create policy mediation_jurisdiction on mediation using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on mediation to ${app};
