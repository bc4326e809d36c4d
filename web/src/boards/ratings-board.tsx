/** How published checks were rated by what was known then, against what is known today. */
import { useQuery } from '@tanstack/react-query';
import { lazy, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { boardsRatingsOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { RatingsBoard as Board, RatingsRow } from '../api/generated/types.gen.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { heat, type ChartRow } from './board-data.js';
import { queryOf } from './board-scope.js';
import { BoardSection, type ScopeProps } from './board-section.js';
import css from './boards.module.css';
import { useGroups } from './groups.js';

const BarBoard = lazy(() => import('./bar-board.js'));

const outcomes = ['unchanged', 'kinder', 'harsher', 'otherwise', 'notJudgedThen'] as const;

export function RatingsBoard({ scope, onScope }: ScopeProps) {
  const { t } = useTranslation('boards');
  const board = useQuery(boardsRatingsOptions({ query: queryOf(scope, 'ratings') }));
  return (
    <BoardSection
      name="ratings"
      {...{ scope, onScope }}
      of={board}
      isEmpty={({ totals }) => totals.every(({ checks }) => checks === 0)}
      summary={({ totals }) => {
        const sum = (field: 'checks' | (typeof outcomes)[number]) => totals.reduce((all, one) => all + one[field], 0);
        const [unchanged, kinder, harsher] = [sum('unchanged'), sum('kinder'), sum('harsher')];
        const rest = sum('otherwise') + sum('notJudgedThen');
        return t('ratings.summary', { count: sum('checks'), unchanged, kinder, harsher, rest });
      }}
      chart={(found) => (found.groupBy ? <OutcomesChart board={found} /> : <Matrix board={found} />)}
      table={(found) => <RatingsTable board={found} />}
    />
  );
}

function OutcomesChart({ board: { totals, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { nameOf } = useGroups(groupBy);
  const marks = totals.map(({ group, ...counts }): ChartRow => ({ name: nameOf(group), ...counts }));
  return <BarBoard stacked rows={marks} series={outcomes.map((name) => ({ name, label: t(`outcome.${name}`) }))} />;
}

/** A heat map that is a table too: what a check was then is the row, what it is today the column. */
function Matrix({ board: { ratings, rows } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const most = Math.max(0, ...rows.flatMap(({ today }) => today));
  return (
    <section className={css.scroll} tabIndex={0} aria-label={t('ratings.matrix')}>
      <table className={css.matrix} aria-label={t('ratings.matrix')}>
        <thead>
          <tr>
            <th scope="col">{t('ratings.thenToday')}</th>
            {ratings.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ratingThen, labelThen, today }) => (
            <tr key={ratingThen}>
              <th scope="row">{ratingThen === null ? t('outcome.notJudgedThen') : labelThen}</th>
              {ratings.map(({ key }, index) => {
                const count = today[index] ?? 0;
                return (
                  <td
                    key={key}
                    data-same={key === ratingThen || undefined}
                    style={{ '--heat': heat(count, most) } as CSSProperties}
                  >
                    {count || <span aria-hidden>·</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RatingsTable({ board: { ratings, rows, groupBy } }: { board: Board }) {
  const { t } = useTranslation('boards');
  const { column } = useGroups(groupBy);
  const columns: Column<RatingsRow>[] = [
    ...column<RatingsRow>(),
    {
      title: t('ratings.then'),
      names: !groupBy,
      cell: ({ ratingThen, labelThen }) => (ratingThen === null ? t('outcome.notJudgedThen') : labelThen),
    },
    { title: t('ratings.checks'), number: true, cell: ({ checks }) => checks },
    ...ratings.map(({ label }, index): Column<RatingsRow> => ({
      title: t('ratings.today', { label }),
      number: true,
      cell: ({ today }) => today[index],
    })),
    ...outcomes
      .filter((name) => name !== 'notJudgedThen')
      .map((name): Column<RatingsRow> => ({ title: t(`outcome.${name}`), number: true, cell: (row) => row[name] })),
  ];
  return (
    <RecordTable
      figures
      label={t('ratings.title')}
      columns={columns}
      rows={rows}
      keyOf={({ group, ratingThen }) => `${group} ${ratingThen}`}
    />
  );
}
