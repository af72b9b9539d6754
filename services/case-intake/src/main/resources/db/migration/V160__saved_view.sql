-- Worklists as somebody likes to see them (常用视图), by name: their own, or shared with their office. No fact of a matter,
-- so the journal knows nothing of them. One name stands once for each person, in whatever district they work.
create table saved_view (
  id       uuid        primary key,
  region   text        not null,
  subject  text        not null,
  owner    text        not null,
  name     text        not null,
  shared   boolean     not null,
  criteria json        not null,
  saved_at timestamptz not null,
  unique (subject, name)
);
create index saved_view_shared on saved_view (region, name) where shared;
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy saved_view_jurisdiction on saved_view using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, delete on saved_view to ${app};
