-- A matter that ended in the register: the day from which its clocks stand still, and why it was taken back.
alter table case_file add column ended_on date;
alter table case_file add column withdrawal_reason text;
