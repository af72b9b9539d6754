-- The same question as in V000, worded as a case: the planner takes a case for true in half of all rows, and the
-- alternative of before for true in hardly any, so that it read and sorted a whole district for one page of it.
create or replace function in_jurisdiction(region text) returns boolean language sql stable parallel safe as $$
  select case when current_setting('app.regions', true) = '*' then true
    else coalesce(region ^@ any (string_to_array(nullif(current_setting('app.regions', true), ''), ',')), false) end
$$;
