-- What whoever brought a matter was told, how, and what proves that it reached them.
create table notice (
  id           uuid primary key,
  region       text not null,
  case_id      uuid not null references case_file,
  kind         text not null,
  mode         text not null,
  sent_on      date not null,
  confirmation text check (confirmation is not null or mode <> 'ELECTRONIC'),
  served_on    date check (served_on >= sent_on),
  receipt      text,
  check ((served_on is null) = (receipt is null))
);
create index notice_case on notice (case_id, id);
alter table notice enable row level security;
alter table notice force row level security;
create policy notice_jurisdiction on notice using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on notice to ${app};
