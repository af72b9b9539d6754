-- Experts (专家) and technical investigators (技术调查官) an office may ask. Who they are is the office's own knowledge.
create table expert (
  id         uuid primary key,
  region     text not null,
  version    int  not null,
  head       char(64) not null,
  kind       text not null check (kind in ('EXPERT', 'INVESTIGATOR')),
  name       text not null check (name <> ''),
  -- The name, its syllables and their first letters, each without blanks: what somebody types is part of one of them.
  sought     text not null,
  fields     text not null,
  field_note text,
  employer   text not null check (employer <> ''),
  -- A telephone or a mail address. It goes into no event and no export.
  contact    text,
  begins_on  date not null,
  ends_on    date not null check (ends_on >= begins_on),
  made_by    text not null,
  ended_on   date
);
create index expert_region on expert (region, id desc);
alter table expert enable row level security;
alter table expert force row level security;
create policy expert_jurisdiction on expert using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on expert to ${app};

-- Who was asked in which matter. Kind, name and employer stand as they were on that day; an opinion is given once, and
-- one that was taken back keeps its line, its opinion and its reason.
create table case_expert (
  id             uuid primary key,
  region         text not null,
  case_id        uuid not null references case_file,
  expert_id      uuid not null references expert,
  kind           text not null,
  name           text not null,
  employer       text not null,
  purpose        text not null check (purpose <> ''),
  asked_on       date not null,
  assigned_by    text not null,
  opinion_on     date check (opinion_on >= asked_on),
  opinion        text check (opinion <> ''),
  opinion_by     text,
  released_on    date,
  released_by    text,
  release_reason text,
  check ((opinion_on is null) = (opinion is null) and (opinion_on is null) = (opinion_by is null)),
  check ((released_on is null) = (release_reason is null) and (released_on is null) = (released_by is null))
);
create unique index case_expert_once on case_expert (case_id, expert_id) where released_on is null;
create index case_expert_asked on case_expert (region, asked_on);
create index case_expert_opinion on case_expert (region, opinion_on) where opinion_on is not null;
alter table case_expert enable row level security;
alter table case_expert force row level security;
create policy case_expert_jurisdiction on case_expert
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update (opinion_on, opinion, opinion_by, released_on, released_by, release_reason)
  on case_expert to ${app};
