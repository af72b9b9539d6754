-- What else came in about a matter (来源), beside the one source it was registered with, which stays on the file. A source
-- does not change: one recorded in error is taken back with its reason and stays readable. A number counts by its key, in
-- which letters and digits alone tell numbers apart.
create table case_source (
  id               uuid primary key,
  region           text not null,
  case_id          uuid not null references case_file,
  source           text not null,
  channel          text not null,
  number           text,
  number_key       text,
  sender           text,
  received_on      date not null,
  note             text not null,
  recorded_at      timestamptz not null,
  recorded_by      text not null,
  taken_back_on    date,
  taken_back_by    text,
  take_back_reason text,
  check ((number is null) = (number_key is null)),
  -- Who complains or reports is a party of the matter, or sealed: never a name beside a source.
  check (sender is null or source not in ('COMPLAINT', 'REPORT', 'RIGHT_HOLDER')),
  check ((taken_back_on is null) = (take_back_reason is null) and (taken_back_on is null) = (taken_back_by is null))
);
create index case_source_case on case_source (case_id, id);
create unique index case_source_once on case_source (case_id, channel, number_key)
  where number_key is not null and taken_back_on is null;
create index case_source_number on case_source (region, channel, number_key)
  where number_key is not null and taken_back_on is null;
alter table case_source enable row level security;
alter table case_source force row level security;
create policy case_source_jurisdiction on case_source using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update (taken_back_on, taken_back_by, take_back_reason) on case_source to ${app};
