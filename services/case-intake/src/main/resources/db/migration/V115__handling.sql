-- In whose hands a matter lies, until when it is put aside, and when the register was done with it.
alter table case_file add column handler text;
alter table case_file add column handler_name text;
alter table case_file add column held_until date;
alter table case_file add column hold_reason text;
alter table case_file add column finished_on date;

-- What was finished before the day was kept: on the day of its last routing, or of its refusal.
select set_config('app.regions', '*', true);
update case_file set finished_on = coalesce(
  (select max(told.recorded_on) from journal told
   where told.lane_id = case_file.id and told.type = 'cn.zhibao.case-intake.case-routed.v1'),
  decided_on, received_on)
where status in ('REFUSED', 'ROUTED');

-- With whom an open matter waits: the handler, or nobody ('') while it is to be claimed. Worklists are read by it, so
-- that what is finished lies outside their indexes and a page costs the same however much of it there is.
alter table case_file add column waits_with text generated always as
  (case when finished_on is null and status <> 'IMPORTED' then coalesce(handler, '') end) stored;
create index case_file_waiting on case_file (waits_with, region, id desc) where waits_with is not null;
create index case_file_waiting_due on case_file (waits_with, region, clock_due_on, id) where clock_due_on is not null;
create index case_file_held on case_file (region, id desc) where held_until is not null;
create index case_file_finished on case_file (region, finished_on desc, id desc) where finished_on is not null;
create index case_file_received on case_file (region, received_on desc, id desc);

-- The same for a city or a province, whose jurisdiction is a prefix by which no index can be read.
create index case_file_finished_anywhere on case_file (finished_on desc, id desc) where finished_on is not null;
create index case_file_received_anywhere on case_file (received_on desc, id desc);
