-- The statutory clocks of an enforcement: the day from which verification counts, what was entered about its clocks, one
-- line an entry, and the due day reckoned from both for worklists.
alter table enforcement add column clue_on date;
update enforcement set clue_on = opened_on;
alter table enforcement alter column clue_on set not null;
alter table enforcement add column clock_book text not null default '';
alter table enforcement add column clock_due_on date;
create index enforcement_due on enforcement (region, clock_due_on, id) where clock_due_on is not null;
