-- How far a dispute over competence is (管辖权争议); beside the file, so that the file decides and its clock runs.
alter table case_file add column contested_on date;
alter table case_file add column negotiated_until date;
alter table case_file add column contest_ended_on date;
-- Each dispute with its texts and how it ended. A superior of '' is an authority of the whole country.
create table competence_dispute (
  id                uuid primary key,
  region            text not null,
  case_id           uuid not null references case_file,
  other             text not null,
  other_region      text not null,
  reason            text not null,
  disputed_on       date not null,
  outcome           text check (outcome in ('KEPT', 'HANDED')),
  agreement         text,
  agreed_on         date,
  superior          text,
  report            text,
  reported_on       date,
  designated_office text,
  designated_region text,
  document          text,
  designated_on     date,
  check ((outcome is null) = (agreed_on is null)),
  check ((superior is null) = (reported_on is null)),
  check ((document is null) = (designated_on is null)),
  check (agreed_on is null or reported_on is null),
  check (designated_on is null or reported_on is not null)
);
create unique index competence_dispute_open on competence_dispute (case_id)
  where agreed_on is null and designated_on is null;
create index competence_dispute_case on competence_dispute (case_id, id desc);
alter table competence_dispute enable row level security;
alter table competence_dispute force row level security;
create policy competence_dispute_jurisdiction on competence_dispute
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on competence_dispute to ${app};
