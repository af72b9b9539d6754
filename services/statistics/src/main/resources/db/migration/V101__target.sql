-- What the work plans promise (目标): rows, not constants. Values are fractions or counts as the metric says; the
-- quotation is the plan's own sentence.
create table target (
  id           smallint primary key,
  plan         text not null,
  region       text not null,
  metric       text not null,
  operator     text not null check (operator in ('>=', '>', '=')),
  value        numeric not null,
  valid_from   date not null,
  valid_to     date not null check (valid_to >= valid_from),
  aspirational boolean not null default false,
  quotation    text not null,
  note         text not null default ''
);
create index target_region on target (region, metric);
grant select on target to ${app};

insert into target (id, plan, region, metric, operator, value, valid_from, valid_to, aspirational, quotation, note) values
  (1, '威海火炬高技术产业开发区工作方案（2022-08 至 2025-06）', '371071', 'CR-1', '>=', 0.90, '2022-08-01', '2025-06-30', false,
   '专利、商标等行政执法案件年结案率达90%以上', '方案未规定分母，按 CR-1（旧存＋新收）计算 The plan fixes no denominator; CR-1 is used'),
  (2, '珠海市工作方案（2019–2022）', '4404', 'CR-1', '>=', 0.95, '2019-01-01', '2022-12-31', false,
   '各类知识产权行政执法案件年结案率达到95%以上', '方案未规定分母，按 CR-1（旧存＋新收）计算 The plan fixes no denominator; CR-1 is used'),
  (3, '威海市环翠区工作方案（2024–2026）', '371002', 'CR-1', '>=', 0.95, '2024-01-01', '2026-12-31', true,
   '争取知识产权行政执法案件年结案率达95%', '争取性目标；方案未规定分母，按 CR-1（旧存＋新收）计算 Aspirational; the plan fixes no denominator; CR-1 is used'),
  (4, '威海火炬高技术产业开发区工作方案（2022-08 至 2025-06）', '371071', 'SATISFACTION', '>', 0.85, '2022-08-01', '2025-06-30', false,
   '知识产权保护社会满意度超过85%', ''),
  (5, '威海火炬高技术产业开发区工作方案（2022-08 至 2025-06）', '371071', 'ENTERPRISES-SERVED', '>=', 50, '2022-08-01', '2025-06-30', false,
   '每年服务企业不少于50家', ''),
  (6, '青岛市工作方案（2017–2020）', '3702', 'SATISFACTION', '>=', 0.80, '2017-01-01', '2020-12-31', false,
   '知识产权保护社会满意度达到80%以上', '文件已标注失效 The document is marked as no longer in force'),
  (7, '威海市环翠区工作方案（2024–2026）', '371002', 'SATISFACTION', '>=', 0.90, '2024-01-01', '2026-12-31', false,
   '知识产权保护社会满意度达 90% 以上', ''),
  (8, '福州市鼓楼区工作方案（至 2025-06）', '350102', 'GROUP-INFRINGEMENT-CASES', '=', 0, '2022-07-01', '2025-06-30', false,
   '确保全区无群体性侵犯他人知识产权重大案件发生', '方案起始日未查明，按三年期计 The start of the plan is not known; three years are assumed'),
  (9, '福州市鼓楼区工作方案（至 2025-06）', '350102', 'PUBLICITY-EVENTS', '>=', 6, '2022-07-01', '2025-06-30', false,
   '开展涉及知识产权主题宣传活动6次以上', '整个方案期内 Over the whole term of the plan');
