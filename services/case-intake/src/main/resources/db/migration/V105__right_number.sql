-- The number of the right in its register, by which matters about one right find each other.
alter table case_file add column right_number text;
create index case_file_right on case_file (region, right_number, id desc) where right_number is not null;
