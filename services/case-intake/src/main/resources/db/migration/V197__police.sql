-- What the police tell of a transfer and what follows: the minute of their receipt where it is known, to whom they passed
-- it on when they were not competent, and the goods that go to them once they filed it, or why there are none.
alter table referral
  add received_time     time,
  add forwarded_to      text,
  add forwarded_on      date,
  add forwarded_time    time,
  add handed_over_on    date,
  add handed_over_goods text,
  add no_goods_reason   text,
  add handed_over_to    text,
  add handover_receipt  text,
  add check (received_time is null or received_on is not null),
  add check ((forwarded_to is null) = (forwarded_on is null)),
  add check (forwarded_time is null or forwarded_on is not null),
  add check (num_nonnulls(handed_over_goods, no_goods_reason) = (handed_over_on is not null)::int),
  add check (handed_over_goods is null or num_nonnulls(handed_over_to, handover_receipt) > 0);
grant update (received_time, forwarded_to, forwarded_on, forwarded_time, handed_over_on, handed_over_goods, no_goods_reason,
  handed_over_to, handover_receipt) on referral to ${app};
