-- Under which codes a matter was routed last, and whether it goes the fast track; earlier routings stand in the journal.
alter table case_file add column routing_reasons text;
alter table case_file add column routing_answers text;
alter table case_file add column fast boolean;
create index case_file_fast on case_file (region, id desc) where fast;
