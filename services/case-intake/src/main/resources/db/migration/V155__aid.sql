-- Rights-aid (维权援助): requests for help of those who have no matter before the office yet. Who asks stands in the
-- register of parties, under the entry that was named: mergers are read when they are counted, never written into here.
create table aid_ticket (
  id            uuid primary key,
  region        text not null,
  version       int  not null,
  head          char(64) not null,
  number        text not null unique,
  party_id      uuid not null references party,
  size          text check (size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  contact       text,
  need          text not null check (need in ('CONSULT', 'EVIDENCE', 'OPINION', 'MEDIATION', 'OVERSEAS', 'LEGAL_AID')),
  request       text not null,
  station       text,
  registered_by text not null,
  received_on   date not null,
  status        text not null check (status in ('RECEIVED', 'IN_SERVICE', 'CLOSED', 'DECLINED', 'WITHDRAWN')),
  expert        text,
  started_on    date check (started_on >= received_on),
  outcome       text,
  ended_on      date check (ended_on >= received_on),
  ending        text,
  case_id       uuid references case_file,
  case_no       text,
  check ((status = 'CLOSED') = (outcome is not null)),
  check ((status in ('CLOSED', 'DECLINED', 'WITHDRAWN')) = (ended_on is not null))
);
create index aid_ticket_region on aid_ticket (region, id desc);
create index aid_ticket_served on aid_ticket (region, ended_on) where status = 'CLOSED';
create index aid_ticket_party on aid_ticket (party_id);
alter table aid_ticket enable row level security;
alter table aid_ticket force row level security;
create policy aid_ticket_jurisdiction on aid_ticket using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert, update on aid_ticket to ${app};

-- What work plans promise about it (目标): rows, not constants. The quotation is the plan's own sentence.
create table aid_target (
  id         smallint primary key,
  region     text not null,
  value      int  not null check (value > 0),
  valid_from date not null,
  valid_to   date not null check (valid_to >= valid_from),
  plan       text not null,
  quotation  text not null
);
create index aid_target_region on aid_target (region, valid_to desc);
grant select on aid_target to ${app};
insert into aid_target (id, region, value, valid_from, valid_to, plan, quotation) values
  (1, '371071', 50, '2022-08-01', '2025-06-30', '威海火炬高技术产业开发区工作方案（2022-08 至 2025-06）', '每年服务企业不少于50家');
