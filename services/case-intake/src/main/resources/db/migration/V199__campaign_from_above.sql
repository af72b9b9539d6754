-- Whether a region lies above one of the caller's own, as the city above its district.
create function above_jurisdiction(region text) returns boolean language sql stable parallel safe as $$
  select exists (
    select 1 from unnest(array_remove(string_to_array(current_setting('app.regions', true), ','), '')) own
    where own ^@ region)
$$;
-- A campaign of a city or a province is carried out in its districts: they see it and tag their matters with it. It is
-- changed by those alone in whose jurisdiction it lies.
create policy campaign_from_above on campaign for select using (above_jurisdiction(region));
