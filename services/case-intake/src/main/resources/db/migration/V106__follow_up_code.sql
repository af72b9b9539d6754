-- The code on the receipt, with which whoever brought a matter follows it. Matters that nobody brought have none: findings
-- of inspections, old registers.
alter table case_file add column follow_up_code text;
-- What number and code together open, and nothing else: no caller, no name. It looks past row security by itself and
-- shuts the door behind it, so that the service never does so for anybody without a token.
create function progress_of(asked_no text, asked_code text)
  returns table (region text, source text, status text, route text, received_on date, decided_on date, due_on date)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  scope text := coalesce(current_setting('app.regions', true), '');
begin
  perform set_config('app.regions', '*', true);
  return query select c.region, c.source, c.status, c.route, c.received_on, c.decided_on, c.clock_due_on
    from case_file c where c.case_no = asked_no and c.follow_up_code = asked_code;
  perform set_config('app.regions', scope, true);
end $$;
revoke all on function progress_of(text, text) from public;
grant execute on function progress_of(text, text) to ${app};
