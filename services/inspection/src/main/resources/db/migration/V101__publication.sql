-- When and where a result was made public, and the term within which it has to be: what was entered about its clock, one
-- line an entry, the due day reckoned for worklists, and the edition of the law by which it was.
alter table visit add column published_on date;
alter table visit add column published_in text;
alter table visit add column clock_book text not null default '';
alter table visit add column clock_due_on date;
alter table visit add column clock_law int not null default 0;
create index visit_due on visit (region, clock_due_on, id) where clock_due_on is not null;
