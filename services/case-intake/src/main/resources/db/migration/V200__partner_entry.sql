-- What an office itself knows of another one with which it shares matters: one that it entered, or one that came with the
-- system and that it renamed, confirmed or sends nothing to any more. `partner` is the same for everybody and is changed by
-- nobody; what stands here for the same code goes before it, in the register of this office alone.
create table partner_entry (
  id               uuid primary key,
  -- The office in whose register it stands.
  region           text not null,
  version          int  not null,
  head             char(64) not null,
  code             text not null,
  kind             text not null check (kind in ('OFFICE', 'POLICE', 'CUSTOMS', 'DEPARTMENT')),
  zh               text not null check (zh <> ''),
  en               text,
  -- The region that the other one answers for.
  place            text not null,
  inside           boolean not null,
  -- How it is reached. It goes into no event and no export.
  contact          text,
  made_by          text not null,
  confirmed_by     text,
  confirmed_on     date,
  confirmed_source text,
  ended_on         date,
  check (not inside or kind = 'OFFICE'),
  check (num_nonnulls(confirmed_by, confirmed_on, confirmed_source) in (0, 3))
);
create unique index partner_entry_code on partner_entry (region, code);
create unique index partner_entry_name on partner_entry (region, kind, zh) where ended_on is null;
alter table partner_entry enable row level security;
alter table partner_entry force row level security;
create policy partner_entry_jurisdiction on partner_entry
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
-- What a city or a province says of one holds for its districts too, which see it and say otherwise for themselves.
create policy partner_entry_from_above on partner_entry for select using (above_jurisdiction(region));
grant select, insert, update on partner_entry to ${app};
