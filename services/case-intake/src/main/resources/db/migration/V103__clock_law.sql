-- Under which edition of the law the due day beside the row was reckoned; 0 is the law as shipped.
alter table case_file add column clock_law int not null default 0;
