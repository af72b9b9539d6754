-- The statutory clocks of a case file: when it was taken up or refused, what was entered about its clocks, and the due
-- day reckoned from both for worklists.
alter table case_file add column decided_on date;
alter table case_file add column clock_book text not null default '';
alter table case_file add column clock_due_on date;
create index case_file_due on case_file (region, clock_due_on, id) where clock_due_on is not null;
