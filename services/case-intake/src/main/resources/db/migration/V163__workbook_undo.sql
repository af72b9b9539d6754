-- A whole import is taken back while none of its matters has moved on. Its rows are free to be brought again.
alter table workbook_row drop constraint workbook_row_state_check;
alter table workbook_row add constraint workbook_row_state_check
  check (state in ('NEW', 'ACCEPTED', 'WARNED', 'REJECTED', 'UNCHANGED', 'TAKEN', 'UNDONE'));
alter table workbook add column undone_by text;
alter table workbook add column undone_at timestamptz;
