// The closure rate over the year, drawn from the table below it.
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, AriaComponent, SVGRenderer]);

const BLUE = '#0b4ea2';
const RED = '#a40e26';

function draw(place: HTMLElement): void {
  const table = document.getElementById(place.dataset.table ?? '');
  if (!table) return;
  const rows = Array.from(table.querySelectorAll<HTMLTableRowElement>('tbody tr'));
  const target = Number(place.dataset.target);
  place.hidden = false;
  const chart = init(place, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description: label(place, rows) } },
    grid: { left: 52, right: 76, top: 20, bottom: 28 },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: unknown) => `${value}%` },
    xAxis: { type: 'category', data: rows.map((row) => row.dataset.month), boundaryGap: false, axisLine: { lineStyle: { color: '#5f6b7d' } } },
    yAxis: { type: 'value', min: 0, max: 100, interval: 25, axisLabel: { formatter: '{value}%' }, splitLine: { lineStyle: { color: '#eef1f5' } } },
    series: [{
      type: 'line',
      name: place.dataset.rate,
      data: rows.map((row) => (row.dataset.rate ? Number(row.dataset.rate) : null)),
      symbolSize: 7,
      lineStyle: { color: BLUE, width: 2.5 },
      itemStyle: { color: BLUE },
      markLine: target ? {
        silent: true,
        symbol: 'none',
        lineStyle: { color: RED, type: 'dashed', width: 1.5 },
        label: { formatter: place.dataset.targetLabel, color: RED, position: 'end' },
        data: [{ yAxis: target }],
      } : undefined,
    }],
  });
  window.addEventListener('resize', () => chart.resize());
}

function label(place: HTMLElement, rows: HTMLTableRowElement[]): string {
  const points = rows.filter((row) => row.dataset.rate).map((row) => `${row.dataset.month} ${row.dataset.rate}%`);
  return [place.dataset.rate, ...points, place.dataset.targetLabel].filter(Boolean).join(', ');
}

document.querySelectorAll<HTMLElement>('.chart').forEach(draw);
