-- A published figure (发布版次): frozen with its hash and watermark; a later publication is a new vintage beside it.
create table publication (
  id           uuid primary key,
  region       text not null,
  version      int  not null,
  head         char(64) not null,
  year         smallint not null,
  vintage      int  not null,
  published_on date not null,
  published_by text not null,
  document     text not null,
  hash         char(64) not null unique,
  unique (region, year, vintage)
);
alter table publication enable row level security;
alter table publication force row level security;
create policy publication_read_by_all on publication for select using (true);
create policy publication_jurisdiction on publication for insert with check (in_jurisdiction(region));
create policy publication_journal on publication for update using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert on publication to ${app};
-- The journal moves version and head; the mapping names the region along with them, and nothing else can change.
grant update (region, version, head) on publication to ${app};
