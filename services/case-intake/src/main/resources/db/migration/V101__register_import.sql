-- Imports of an office's own register. The file lies here until it is worked through, so that any process can go on
-- after any crash; progress and rows are written in the same transaction.
create table import_job (
  id          uuid primary key,
  sha256      char(64) not null,
  org         text not null,
  subject     text not null,
  name        text not null,
  roles       text not null,
  regions     text not null,
  charset     text not null,
  bytes       bigint not null,
  status      text not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  records     bigint not null default 0,
  taken       bigint not null default 0,
  unchanged   bigint not null default 0,
  faulty      bigint not null default 0,
  detail      text,
  received_at timestamptz not null,
  finished_at timestamptz,
  -- The same file of the same office is the same import.
  unique (org, sha256)
);
create index import_job_open on import_job (received_at) where status in ('WAITING', 'RUNNING');
create table import_chunk (
  job_id uuid not null references import_job on delete cascade,
  seq    int not null,
  data   bytea not null,
  primary key (job_id, seq)
);
create table import_fault (
  id         bigint generated always as identity primary key,
  job_id     uuid not null references import_job on delete cascade,
  line       bigint not null,
  column_name text not null,
  message    text not null,
  message_en text not null
);
create index import_fault_job on import_fault (job_id, id);
grant select, insert, update, delete on import_job to ${app};
grant select, insert, delete on import_chunk to ${app};
grant select, insert on import_fault to ${app};
