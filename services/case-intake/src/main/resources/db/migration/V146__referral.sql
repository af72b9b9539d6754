-- A message about a matter to another office (移送、线索通报). It belongs to the office that sends it. Where the other one
-- is inside the system its officers see the message once it was sent, and nothing else of the matter.
create table referral (
  id              uuid primary key,
  region          text not null,
  version         int  not null,
  head            char(64) not null,
  case_id         uuid not null references case_file,
  case_no         text not null,
  right_kind      text not null,
  kind            text not null,
  partner_code    text not null references partner,
  to_region       text,
  subject         text not null,
  reason          text not null,
  basis           text not null,
  due_on          date,
  status          text not null check (status in ('REPORTED', 'REFUSED', 'APPROVED', 'SENT')),
  entered_by      text not null,
  entered_at      timestamptz not null,
  decided_by      text,
  decided_at      timestamptz,
  refusal_reason  text,
  sent_by         text,
  sent_at         timestamptz,
  received_on     date,
  reconsidered_on date,
  check ((status = 'SENT') = (sent_at is not null)),
  check ((status = 'REFUSED') = (refusal_reason is not null))
);
create index referral_case on referral (case_id, id desc);
create index referral_out on referral (region, id desc);
create index referral_in on referral (to_region, id desc) where to_region is not null;
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_jurisdiction on referral
  using (in_jurisdiction(region) or (status = 'SENT' and in_jurisdiction(to_region)))
  with check (in_jurisdiction(region));
-- What was said stays as it was said; how far it has come changes.
grant select, insert, update (region, version, head, status, decided_by, decided_at, refusal_reason, sent_by, sent_at,
  received_on, reconsidered_on) on referral to ${app};

-- The evidence that goes with a message, as it was then: never changed afterwards.
create table referral_piece (
  referral_id uuid not null references referral,
  evidence_id uuid not null references evidence,
  name        text not null,
  size        bigint not null,
  sha256      char(64) not null,
  primary key (referral_id, evidence_id)
);
alter table referral_piece enable row level security;
alter table referral_piece force row level security;
create policy referral_piece_jurisdiction on referral_piece
  using (exists (select 1 from referral r where r.id = referral_id))
  with check (exists (select 1 from referral r where r.id = referral_id and in_jurisdiction(r.region)));
grant select, insert on referral_piece to ${app};

-- What became of a message, said once: by the other office where it is inside, otherwise by the sender who was told.
create table referral_answer (
  id          uuid primary key,
  region      text not null,
  version     int  not null,
  head        char(64) not null,
  referral_id uuid not null unique references referral,
  from_region text not null,
  outcome     text not null check (outcome in ('ACCEPTED', 'RETURNED')),
  reason      text check (reason is not null or outcome <> 'RETURNED'),
  number      text check (number is not null or outcome <> 'ACCEPTED'),
  case_id     uuid unique references case_file,
  answered_on date not null,
  answered_by text not null
);
alter table referral_answer enable row level security;
alter table referral_answer force row level security;
create policy referral_answer_jurisdiction on referral_answer
  using (in_jurisdiction(region) or in_jurisdiction(from_region))
  with check (in_jurisdiction(region));
grant select, insert, update (region, version, head) on referral_answer to ${app};
