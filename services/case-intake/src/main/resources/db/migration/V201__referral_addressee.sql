-- A message keeps the name of the office it was written to, and whether that name was confirmed then. Which office stands
-- behind its code may be known to the register of one office alone.
alter table referral
  add partner_kind      text,
  add partner_zh        text,
  add partner_en        text,
  add partner_place     text,
  add partner_inside    boolean,
  add partner_confirmed boolean;
select set_config('app.regions', '*', true);
update referral set partner_kind = p.kind, partner_zh = p.zh, partner_en = p.en, partner_place = p.region,
  partner_inside = p.inside, partner_confirmed = false
from partner p where p.code = partner_code;
select set_config('app.regions', '', true);
alter table referral
  alter partner_kind set not null,
  alter partner_zh set not null,
  alter partner_place set not null,
  alter partner_inside set not null,
  alter partner_confirmed set not null,
  drop constraint referral_partner_code_fkey;
