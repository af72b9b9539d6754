create table if not exists case_file (
  id uuid primary key, version int not null, case_no text not null unique, region text not null, source text not null,
  right_kind text not null, title text not null, received_on date not null, status text not null, route text,
  registered_by text not null);
create index if not exists case_file_region on case_file (region, id desc);
create index if not exists case_file_open on case_file (region, status, id desc);
create table if not exists history_entry (
  id bigint primary key, case_id uuid not null, type text not null, payload text not null, actor text not null,
  actor_org text, occurred_at timestamptz not null);
create index if not exists history_case on history_entry (case_id);
create table if not exists outbox_entry (
  id bigint primary key, case_id uuid not null, type text not null, payload text not null);
create sequence if not exists history_seq increment 100;
create sequence if not exists outbox_seq increment 100;
create sequence if not exists case_no_seq;
