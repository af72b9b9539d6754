-- New matters out of an office's own workbook. The file is kept so that it can be given back with its marks; what is
-- read from it lies in rows, each of which says itself how far it is, so that any process can go on after any crash.
create table workbook (
  id          uuid primary key,
  org         text not null,
  subject     text not null,
  name        text not null,
  roles       text not null,
  regions     text not null,
  file_name   text not null,
  charset     text not null,
  bytes       bigint not null,
  file        bytea,
  mapping     json not null,
  phase       text not null check (phase in ('CHECKING', 'CHECKED', 'TAKING', 'DONE')),
  received_at timestamptz not null,
  finished_at timestamptz
);
create index workbook_org on workbook (org, received_at desc);
create index workbook_open on workbook (received_at) where phase in ('CHECKING', 'TAKING');
create index workbook_kept on workbook (received_at) where file is not null;
create table workbook_row (
  workbook_id uuid not null references workbook on delete cascade,
  line        int not null,
  org         text not null,
  cells       json,
  stamp       text,
  state       text not null check (state in ('NEW', 'ACCEPTED', 'WARNED', 'REJECTED', 'UNCHANGED', 'TAKEN')),
  fingerprint char(64),
  case_id     uuid,
  case_no     text,
  primary key (workbook_id, line)
);
create index workbook_row_state on workbook_row (workbook_id, state, line);
create index workbook_row_twin on workbook_row (workbook_id, fingerprint);
-- What an office brings twice is one matter.
create unique index workbook_row_taken on workbook_row (org, fingerprint) where state = 'TAKEN';
create index workbook_row_number on workbook_row (org, case_no) where state = 'TAKEN';
create table workbook_note (
  id          bigint generated always as identity primary key,
  workbook_id uuid not null references workbook on delete cascade,
  line        int not null,
  field       text not null,
  place       int not null,
  warning     boolean not null,
  message     text not null,
  message_en  text not null
);
create index workbook_note_line on workbook_note (workbook_id, line, id);
grant select, insert, update on workbook to ${app};
grant select, insert, update on workbook_row to ${app};
grant select, insert on workbook_note to ${app};
