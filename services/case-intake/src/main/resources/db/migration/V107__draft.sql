-- Registrations that somebody has begun to fill in. No matter yet and no fact of one, so the journal knows nothing of them;
-- each belongs to the person who began it, in the district of their office.
create table draft (
  id       uuid        primary key,
  region   text        not null,
  subject  text        not null,
  version  int         not null check (version > 0),
  fields   json        not null,
  saved_at timestamptz not null
);
create index draft_of on draft (subject, saved_at desc);
alter table draft enable row level security;
alter table draft force row level security;
create policy draft_jurisdiction on draft using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update, delete on draft to ${app};
