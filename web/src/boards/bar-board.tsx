/** The bars of a board. Fetched with the first chart that is shown; they stand still, whoever looks. */
import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { spoken } from '../wording/wording.js';
import type { ChartRow } from './board-data.js';

export interface BarBoardProps {
  rows: ChartRow[];
  series: { name: string; label: string }[];
  /** Bars of one mark on top of one another, for parts of a whole; beside one another for what does not add up. */
  stacked: boolean;
  unit?: string;
}

const perMark = 26;
const frame = 90;

/** Marks stand under one another, so that their names have room on any screen. */
export default function BarBoard({ rows, series, stacked, unit = '' }: BarBoardProps) {
  const number = new Intl.NumberFormat(spoken(), { maximumFractionDigits: 1 });
  const bars = stacked ? 1 : series.length;
  return (
    <BarChart
      h={frame + rows.length * Math.max(34, perMark * Math.min(bars, 5) * 0.7)}
      data={rows}
      dataKey="name"
      orientation="vertical"
      type={stacked ? 'stacked' : 'default'}
      series={series.map(({ name, label }, index) => ({ name, label, color: `var(--series-${index + 1})` }))}
      valueFormatter={(value) => `${number.format(value)}${unit}`}
      withLegend
      legendProps={{ verticalAlign: 'top', itemSorter: null }}
      gridAxis="x"
      tickLine="none"
      yAxisProps={{ width: 130, interval: 0 }}
      xAxisProps={{ allowDecimals: unit !== '' }}
      barProps={{ isAnimationActive: false }}
      barChartProps={{ accessibilityLayer: false }}
      tooltipAnimationDuration={0}
    />
  );
}
