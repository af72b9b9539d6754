-- The statutory clock of a dispute: the day from which a consumer's complaint counts, what was entered about the clock,
-- and the due day reckoned from both for worklists.
alter table mediation add column complaint_accepted_on date;
alter table mediation add column clock_book text not null default '';
alter table mediation add column clock_due_on date;
create index mediation_due on mediation (region, clock_due_on, id) where clock_due_on is not null;
