-- What clocks run by, as far as it was taken in after the release: notices of days off, and rules that were confirmed or
-- corrected. Applied in the order of their numbers to what the product ships; nothing is ever changed or removed, so that
-- each day can be reckoned again as it was known then.
create table law_change (
  number   int         primary key check (number > 0),
  content  text        not null unique,
  taken_by text        not null,
  taken_at timestamptz not null
);
create trigger law_change_append_only before update or delete on law_change for each row execute function journal_is_append_only();
create trigger law_change_no_truncate before truncate on law_change for each statement execute function journal_is_append_only();
grant select, insert on law_change to ${app};
