-- Campaigns (专项行动), key days and exhibitions of an office. Which there are and when they run is the office's own
-- knowledge: none comes with the system.
create table campaign (
  id             uuid primary key,
  region         text not null,
  version        int  not null,
  head           char(64) not null,
  kind           text not null check (kind in ('CAMPAIGN', 'KEY_DAYS', 'EXHIBITION')),
  name           text not null,
  begins_on      date not null,
  ends_on        date not null check (ends_on >= begins_on),
  place          text,
  organiser      text,
  complaint_body text check (complaint_body is null or kind = 'EXHIBITION'),
  aims           text not null,
  made_by        text not null,
  ended_on       date
);
create index campaign_region on campaign (region, id desc);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy campaign_jurisdiction on campaign using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on campaign to ${app};

-- Which matters bear the tag of which campaign (专项标签). A tag that was taken off keeps its line and its reason.
create table case_campaign (
  id           uuid primary key,
  region       text not null,
  case_id      uuid not null references case_file,
  campaign_id  uuid not null references campaign,
  tagged_on    date not null,
  tagged_by    text not null,
  untagged_on  date,
  untagged_by  text,
  untag_reason text,
  check ((untagged_on is null) = (untag_reason is null) and (untagged_on is null) = (untagged_by is null))
);
create unique index case_campaign_once on case_campaign (case_id, campaign_id) where untagged_on is null;
create index case_campaign_of on case_campaign (campaign_id, case_id desc) where untagged_on is null;
alter table case_campaign enable row level security;
alter table case_campaign force row level security;
create policy case_campaign_jurisdiction on case_campaign
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update (untagged_on, untagged_by, untag_reason) on case_campaign to ${app};
