/** What waits where and how long. */
import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { boardsWaitingOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { WaitingBoard as Board, WaitingRow } from '../api/generated/types.gen.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { byGroup, greatest, type ChartRow } from './board-data.js';
import { queryOf } from './board-scope.js';
import { BoardSection, type ScopeProps } from './board-section.js';
import { useGroups, useLasting } from './groups.js';

const BarBoard = lazy(() => import('./bar-board.js'));

const places = ['proposed', 'queued', 'in_review', 'awaiting_approval', 'disputed', 'approved'] as const;
const ages = ['underOneDay', 'oneToThreeDays', 'threeToSevenDays', 'sevenDaysOrMore'] as const;

export function WaitingBoard({ scope, onScope }: ScopeProps) {
  const { t } = useTranslation('boards');
  const time = useLasting();
  const board = useQuery(boardsWaitingOptions({ query: queryOf(scope, 'waiting') }));
  return (
    <BoardSection
      name="waiting"
      {...{ scope, onScope }}
      of={board}
      isEmpty={({ rows }) => rows.every(({ claims }) => claims === 0)}
      summary={({ rows }) => {
        const oldest = greatest(rows, ({ oldestHours }) => oldestHours);
        return t('waiting.summary', {
          count: rows.reduce((sum, { claims }) => sum + claims, 0),
          time: time(oldest?.oldestHours ?? null),
          place: t(`place.${oldest?.state ?? 'proposed'}`),
        });
      }}
      chart={(found) => <WaitingChart board={found} />}
      table={(found) => <WaitingTable board={found} />}
    />
  );
}

function WaitingChart({ board: { rows, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { nameOf } = useGroups(groupBy);
  if (groupBy)
    return (
      <BarBoard
        stacked
        rows={byGroup(
          rows,
          nameOf,
          ({ state }) => state,
          ({ claims }) => claims,
        )}
        series={places.map((name) => ({ name, label: t(`place.${name}`) }))}
      />
    );
  const marks = rows.map((row): ChartRow => ({ name: t(`place.${row.state}`), ...row.ages }));
  return <BarBoard stacked rows={marks} series={ages.map((name) => ({ name, label: t(`age.${name}`) }))} />;
}

function WaitingTable({ board: { rows, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { column } = useGroups(groupBy);
  const time = useLasting();
  const columns: Column<WaitingRow>[] = [
    ...column<WaitingRow>(),
    { title: t('waiting.place'), names: !groupBy, cell: ({ state }) => t(`place.${state}`) },
    { title: t('waiting.claims'), number: true, cell: ({ claims }) => claims },
    { title: t('median'), number: true, cell: ({ medianHours }) => time(medianHours) },
    { title: t('p90'), number: true, cell: ({ p90Hours }) => time(p90Hours) },
    { title: t('waiting.oldest'), number: true, cell: ({ oldestHours }) => time(oldestHours) },
    ...ages.map((age): Column<WaitingRow> => ({ title: t(`age.${age}`), number: true, cell: (row) => row.ages[age] })),
    {
      title: t('waiting.longest'),
      cell: ({ longest }) =>
        longest.length
          ? longest.map(({ id, text }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Anchor component={Link} to={`/desk/claims/${id}`} title={text} underline="always" inherit>
                  {id}
                </Anchor>
              </span>
            ))
          : '–',
    },
  ];
  return (
    <RecordTable
      figures
      label={t('waiting.title')}
      columns={columns}
      rows={rows}
      keyOf={({ group, state }) => `${group} ${state}`}
    />
  );
}
