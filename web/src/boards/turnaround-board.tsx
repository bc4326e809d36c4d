/** How long each stage of the work takes. */
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { boardsTurnaroundOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { TurnaroundBoard as Board, TurnaroundRow } from '../api/generated/types.gen.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { byGroup, days, greatest, type ChartRow } from './board-data.js';
import { queryOf } from './board-scope.js';
import { BoardSection, type ScopeProps } from './board-section.js';
import { useGroups, useLasting } from './groups.js';

const BarBoard = lazy(() => import('./bar-board.js'));

const stages = [
  'proposed_to_queued',
  'queued_to_reviewed',
  'reviewed_to_approved',
  'approved_to_published',
  'submitted_to_published',
] as const;

export function TurnaroundBoard({ scope, onScope }: ScopeProps) {
  const { t } = useTranslation('boards');
  const time = useLasting();
  const board = useQuery(boardsTurnaroundOptions({ query: queryOf(scope, 'turnaround') }));
  return (
    <BoardSection
      name="turnaround"
      {...{ scope, onScope }}
      of={board}
      isEmpty={({ rows }) => rows.every(({ passages }) => passages === 0)}
      summary={({ rows }) => {
        const parts = rows.filter(({ stage }) => stage !== 'submitted_to_published');
        const slowest = greatest(parts, ({ medianHours }) => medianHours);
        return t('turnaround.summary', {
          stage: t(`stage.${slowest?.stage ?? 'proposed_to_queued'}`),
          time: time(slowest?.medianHours ?? null),
        });
      }}
      chart={(found) => <TurnaroundChart board={found} />}
      table={(found) => <TurnaroundTable board={found} />}
    />
  );
}

/** In days, unless all of it was a matter of hours. */
function TurnaroundChart({ board: { rows, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { nameOf } = useGroups(groupBy);
  const inHours = rows.every(({ p90Hours }) => (p90Hours ?? 0) < 48);
  const length = (hours: number | null) => (inHours ? hours : days(hours));
  const unit = ` ${t(inHours ? 'hoursShort' : 'daysShort')}`;
  if (groupBy)
    return (
      <BarBoard
        stacked={false}
        unit={unit}
        rows={byGroup(
          rows,
          nameOf,
          ({ stage }) => stage,
          ({ medianHours }) => length(medianHours),
        )}
        series={stages.map((name) => ({ name, label: t(`stage.${name}`) }))}
      />
    );
  const marks = rows.map(({ stage, medianHours, p90Hours }): ChartRow => ({
    name: t(`stage.${stage}`),
    median: length(medianHours),
    p90: length(p90Hours),
  }));
  const series = (['median', 'p90'] as const).map((name) => ({ name, label: t(name) }));
  return <BarBoard stacked={false} unit={unit} rows={marks} series={series} />;
}

function TurnaroundTable({ board: { rows, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { column } = useGroups(groupBy);
  const time = useLasting();
  const columns: Column<TurnaroundRow>[] = [
    ...column<TurnaroundRow>(),
    { title: t('turnaround.stage'), names: !groupBy, cell: ({ stage }) => t(`stage.${stage}`) },
    { title: t('turnaround.passages'), number: true, cell: ({ passages }) => passages },
    { title: t('median'), number: true, cell: ({ medianHours }) => time(medianHours) },
    { title: t('p90'), number: true, cell: ({ p90Hours }) => time(p90Hours) },
    { title: t('turnaround.unfinished'), number: true, cell: ({ unfinished }) => unfinished },
  ];
  return (
    <RecordTable
      figures
      label={t('turnaround.title')}
      columns={columns}
      rows={rows}
      keyOf={({ group, stage }) => `${group} ${stage}`}
    />
  );
}
