-- That the sender of a message heard of its answer, once for each answer. Whoever enters the answer writes it; of answers
-- that were entered before this nothing was told.
create table referral_feedback (
  id        uuid primary key,
  region    text not null,
  version   int  not null,
  head      char(64) not null,
  answer_id uuid not null unique references referral_answer
);
alter table referral_feedback enable row level security;
alter table referral_feedback force row level security;
create policy referral_feedback_jurisdiction on referral_feedback
  using (in_jurisdiction(region)) with check (in_jurisdiction(region));
grant select, insert on referral_feedback to ${app};
