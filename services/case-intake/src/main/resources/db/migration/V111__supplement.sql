-- What whoever brought a matter is still asked for, by the day the office set; beside the file, so that the file decides.
alter table case_file add column materials_due_on date;
alter table case_file add column identity_due_on date;
-- Each request with its text, and what came in answer to it.
create table supplement (
  id           uuid primary key,
  region       text not null,
  case_id      uuid not null references case_file,
  wanted       text not null check (wanted in ('MATERIALS', 'IDENTITY')),
  request      text not null,
  requested_on date not null,
  due_on       date not null,
  received_on  date,
  answer       text
);
create unique index supplement_open on supplement (case_id, wanted) where received_on is null;
create index supplement_case on supplement (case_id, id);
alter table supplement enable row level security;
alter table supplement force row level security;
create policy supplement_jurisdiction on supplement using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on supplement to ${app};
