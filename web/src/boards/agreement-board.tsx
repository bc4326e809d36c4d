/** How far reviewers of the same claim agreed, independently of each other. */
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { boardsAgreementOptions } from '../api/generated/@tanstack/react-query.gen.js';
import type { AgreementBoard as Board, AgreementFigures, AgreementRow } from '../api/generated/types.gen.js';
import { RecordTable, type Column } from '../shell/record-table.js';
import { spoken } from '../wording/wording.js';
import type { ChartRow } from './board-data.js';
import { queryOf, type Grouping } from './board-scope.js';
import { BoardSection, type ScopeProps } from './board-section.js';
import { useGroups } from './groups.js';

const BarBoard = lazy(() => import('./bar-board.js'));

export function AgreementBoard({ scope, onScope }: ScopeProps) {
  const { t } = useTranslation('boards');
  const board = useQuery(boardsAgreementOptions({ query: queryOf(scope, 'agreement') }));
  return (
    <BoardSection
      name="agreement"
      {...{ scope, onScope }}
      of={board}
      isEmpty={({ rows }) => rows.every(({ today }) => today.claims === 0)}
      summary={({ rows }) => {
        const all = rows.find(({ part }) => part === 'all');
        const { claims = 0, agreementPercent = null, krippendorffsAlpha = null } = all?.today ?? {};
        return t('agreement.summary', {
          count: claims,
          percent: inFigures(agreementPercent),
          alpha: inFigures(krippendorffsAlpha),
        });
      }}
      chart={(found) => <AgreementChart board={found} groupBy={scope.groupBy} />}
      table={(found) => <AgreementTable board={found} groupBy={scope.groupBy} />}
    />
  );
}

/** By week or publisher as the page is set; else of all, of each pair, of each kind of claim. */
function chosen({ rows }: Board, groupBy: Grouping | null): AgreementRow[] {
  return rows.filter(({ part }) =>
    groupBy ? part === 'all' || part === groupBy : part !== 'week' && part !== 'publisher',
  );
}

function useNames(): (row: AgreementRow) => string {
  const { t } = useTranslation(['boards', 'terms']);
  const weeks = useGroups('week');
  const publishers = useGroups('publisher');
  return ({ part, group, reviewers }) => {
    if (part === 'all') return t('all');
    if (part === 'pair') return reviewers.map(({ name }) => name).join(' & ');
    if (part === 'kind') return t(`terms:kind.${group as 'event'}`);
    return part === 'week' ? weeks.nameOf(group) : publishers.nameOf(group);
  };
}

function AgreementChart({ board, groupBy }: { board: Board; groupBy: Grouping | null }) {
  const { t } = useTranslation('terms');
  const nameOf = useNames();
  const marks = chosen(board, groupBy).map((row): ChartRow => ({
    name: nameOf(row),
    today: row.today.agreementPercent,
    then: row.then.agreementPercent,
  }));
  const series = (['today', 'then'] as const).map((name) => ({ name, label: t(name) }));
  return <BarBoard stacked={false} unit=" %" rows={marks} series={series} />;
}

function AgreementTable({ board, groupBy }: { board: Board; groupBy: Grouping | null }) {
  const { t } = useTranslation(['boards', 'terms']);
  const nameOf = useNames();
  const figures = (moment: 'today' | 'then'): Column<AgreementRow>[] => {
    const column = (name: keyof AgreementFigures): Column<AgreementRow> => ({
      title: `${t(`terms:${moment}`)}: ${t(`figure.${name}`)}`,
      number: true,
      cell: (row) => inFigures(row[moment][name]),
    });
    return [column('claims'), column('agreementPercent'), column('cohensKappa'), column('krippendorffsAlpha')];
  };
  const columns: Column<AgreementRow>[] = [
    { title: t('agreement.of'), names: true, cell: nameOf },
    ...figures('today'),
    ...figures('then'),
  ];
  return (
    <RecordTable
      figures
      label={t('agreement.title')}
      columns={columns}
      rows={chosen(board, groupBy)}
      keyOf={({ part, group, reviewers }) => `${part} ${group} ${reviewers.map(({ id }) => id)}`}
    />
  );
}

function inFigures(value: number | null): string {
  return value === null ? '–' : new Intl.NumberFormat(spoken(), { maximumFractionDigits: 2 }).format(value);
}
