-- By which rules matters that nobody has are put into hands (分派规则), by region. Nothing is removed from here: a rule that
-- counts no longer has an end, so that each assignment can still be explained by the rule it names. Each keeps whose turn
-- was the last.
create table distribution_rule (
  id         uuid        primary key,
  region     text        not null,
  place      int         not null,
  name       text        not null,
  source     text,
  right_kind text,
  channel    text,
  words      text[]      not null,
  way        text        not null check (way in ('IN_TURN', 'FEWEST', 'NAMED')),
  officer    text,
  at_once    boolean     not null,
  begins_on  date        not null,
  last_turn  text,
  made_by    text        not null,
  made_at    timestamptz not null,
  ended_by   text,
  ended_at   timestamptz,
  check ((way = 'NAMED') = (officer is not null))
);
create index distribution_rule_standing on distribution_rule (region, place, id) where ended_at is null;
alter table distribution_rule enable row level security;
alter table distribution_rule force row level security;
create policy distribution_rule_jurisdiction on distribution_rule
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on distribution_rule to ${app};

-- When an officer of a region is away (不在岗), first and last day.
create table officer_absence (
  id        uuid        primary key,
  region    text        not null,
  subject   text        not null,
  away_from date        not null,
  away_to   date        not null check (away_to >= away_from),
  noted_by  text        not null,
  noted_at  timestamptz not null
);
create index officer_absence_of on officer_absence (region, away_to, subject);
alter table officer_absence enable row level security;
alter table officer_absence force row level security;
create policy officer_absence_jurisdiction on officer_absence
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, delete on officer_absence to ${app};
