-- Offices with which others' matters are shared (协作单位): those of the five cities of Jiaodong, the police, the customs,
-- other departments. Whoever is inside works in this very system and finds what is sent in an inbox.
create table partner (
  code   text primary key,
  kind   text not null check (kind in ('OFFICE', 'POLICE', 'CUSTOMS', 'DEPARTMENT')),
  zh     text not null,
  en     text not null,
  region text not null,
  inside boolean not null default false,
  check (not inside or kind = 'OFFICE')
);
create unique index partner_inside on partner (region) where inside;
insert into partner (code, kind, zh, en, region, inside) values
  ('OFFICE-371071', 'OFFICE', '威海火炬高技术产业开发区市场监督管理局', 'Market supervision, Weihai Torch Hi-tech Zone', '371071', true),
  ('OFFICE-371002', 'OFFICE', '威海市环翠区市场监督管理局', 'Market supervision, Huancui, Weihai', '371002', true),
  ('OFFICE-4404', 'OFFICE', '珠海市市场监督管理局', 'Market supervision, Zhuhai', '4404', true),
  ('OFFICE-3702', 'OFFICE', '青岛市市场监督管理局', 'Market supervision, Qingdao', '3702', false),
  ('OFFICE-3706', 'OFFICE', '烟台市市场监督管理局', 'Market supervision, Yantai', '3706', false),
  ('OFFICE-3707', 'OFFICE', '潍坊市市场监督管理局', 'Market supervision, Weifang', '3707', false),
  ('OFFICE-3710', 'OFFICE', '威海市市场监督管理局', 'Market supervision, Weihai', '3710', false),
  ('OFFICE-3711', 'OFFICE', '日照市市场监督管理局', 'Market supervision, Rizhao', '3711', false),
  ('POLICE-3702', 'POLICE', '青岛市公安局', 'Police, Qingdao', '3702', false),
  ('POLICE-3706', 'POLICE', '烟台市公安局', 'Police, Yantai', '3706', false),
  ('POLICE-3707', 'POLICE', '潍坊市公安局', 'Police, Weifang', '3707', false),
  ('POLICE-3710', 'POLICE', '威海市公安局', 'Police, Weihai', '3710', false),
  ('POLICE-3711', 'POLICE', '日照市公安局', 'Police, Rizhao', '3711', false),
  ('POLICE-4404', 'POLICE', '珠海市公安局', 'Police, Zhuhai', '4404', false),
  ('CUSTOMS-QINGDAO', 'CUSTOMS', '青岛海关', 'Customs, Qingdao', '37', false),
  ('CUSTOMS-GONGBEI', 'CUSTOMS', '拱北海关', 'Customs, Gongbei', '44', false),
  ('CULTURE-3710', 'DEPARTMENT', '威海市文化和旅游局', 'Culture and tourism, Weihai', '3710', false),
  ('AGRICULTURE-3710', 'DEPARTMENT', '威海市农业农村局', 'Agriculture and rural affairs, Weihai', '3710', false);
grant select on partner to ${app};
