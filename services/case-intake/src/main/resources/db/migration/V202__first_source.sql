-- The number and the sender with which a matter came in (来文号、来文单位) stand among its sources as the first of them, so
-- that a number is found and recognised wherever it stands. One of them counts; what was corrected stays readable.
alter table case_source add column is_first boolean not null default false;
alter table case_source
  add check (is_first or note <> ''),
  add check (not is_first or num_nonnulls(number, sender) > 0);
create unique index case_source_first on case_source (case_id) where is_first and taken_back_on is null;
