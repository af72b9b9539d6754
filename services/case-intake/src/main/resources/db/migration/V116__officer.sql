-- Whoever has worked here as an officer, by region: those to whom a matter can be given. The realm knows more people
-- and is not asked.
create table officer (
  subject text not null,
  region  text not null,
  name    text not null,
  org     text not null,
  seen_on date not null,
  primary key (subject, region)
);
create index officer_region on officer (region, subject);
alter table officer enable row level security;
alter table officer force row level security;
create policy officer_jurisdiction on officer using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on officer to ${app};
