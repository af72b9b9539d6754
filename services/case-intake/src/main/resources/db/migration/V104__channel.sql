-- The way by which a matter came in; not known of what was registered before it was asked, and of old registers.
alter table case_file add column channel text;
