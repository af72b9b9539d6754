-- A matter taken into the register: complaint, report, referral, finding, or a case of the office's own history.
create table case_file (
  id             uuid primary key,
  region         text not null,
  version        int  not null,
  head           char(64) not null,
  case_no        text not null unique,
  source         text not null,
  right_kind     text not null,
  title          text not null,
  received_on    date not null,
  status         text not null,
  route          text,
  basis          text,
  refusal_ground text,
  registered_by  text not null,
  due_on         date,
  import_digest  char(64)
);
create index case_file_region on case_file (region, id desc);
create index case_file_open on case_file (region, status, id desc);
alter table case_file enable row level security;
alter table case_file force row level security;
create policy case_file_jurisdiction on case_file using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on case_file to ${app};
