/** The board of agreement between reviewers: its rows, and the same rows as a table. */
import { cohensKappa, krippendorffsAlpha, observedAgreement, RatedAlike, RatedByTwo } from '../domain/agreement.js';
import { claimKinds } from '../domain/claim-kind.js';
import { Reads } from '../database/sql.js';
import { Column } from '../http/csv.js';
import {
  AgreementBoard,
  AgreementFigures,
  AgreementPart,
  agreementParts,
  AgreementRow,
  BoardReviewer,
} from './agreement.dto.js';
import { Moment, RatedByPair, ratedByPairs, RatedTogether, ratedTogether } from './agreement.store.js';
import { BoardTable } from './board-table.js';
import { BoardQuery } from './boards.dto.js';
import { byName, gathered, rounded } from './groups.js';
import { clock } from './scope.js';

export async function agreementBoard(db: Reads, scope: BoardQuery): Promise<AgreementBoard> {
  const asOf = await clock(db);
  const together = gathered(await ratedTogether(db, scope), ({ part, group }) => JSON.stringify([part, group]));
  const byPairs = gathered(await ratedByPairs(db, scope), ({ firstId, secondId }) => `${firstId} ${secondId}`);
  const groups = together.length ? together : [[]];
  const rows = [...groups.map(rowOfGroup), ...byPairs.map(rowOfPair)];
  return { asOf, rows: rows.toSorted(inOrder) };
}

export function agreementTable(board: AgreementBoard): BoardTable<AgreementRow> {
  return { name: 'agreement', board, columns, rows: board.rows };
}

const columns: Column<AgreementRow>[] = [
  { heading: 'Part', of: (row) => row.part },
  { heading: 'Group', of: (row) => row.group },
  { heading: 'Reviewer 1: id', of: (row) => row.reviewers[0]?.id ?? null },
  { heading: 'Reviewer 1: name', of: (row) => row.reviewers[0]?.name ?? null },
  { heading: 'Reviewer 2: id', of: (row) => row.reviewers[1]?.id ?? null },
  { heading: 'Reviewer 2: name', of: (row) => row.reviewers[1]?.name ?? null },
  ...figureColumns('Today', (row) => row.today),
  ...figureColumns('Then', (row) => row.then),
];

function figureColumns(moment: string, figures: (row: AgreementRow) => AgreementFigures): Column<AgreementRow>[] {
  return [
    { heading: `${moment}: claims`, of: (row) => figures(row).claims },
    { heading: `${moment}: ratings`, of: (row) => figures(row).ratings },
    { heading: `${moment}: agreement (percent)`, of: (row) => figures(row).agreementPercent },
    { heading: `${moment}: Cohen's kappa`, of: (row) => figures(row).cohensKappa },
    { heading: `${moment}: Krippendorff's alpha`, of: (row) => figures(row).krippendorffsAlpha },
  ];
}

function rowOfGroup(rated: readonly RatedTogether[]): AgreementRow {
  const { part, group } = rated[0] ?? { part: 'all', group: null };
  const of = (moment: Moment) => figuresOf(alikeAt(rated, moment), null);
  return { part, group, reviewers: [], today: of('today'), then: of('then') };
}

function alikeAt(rated: readonly RatedTogether[], moment: Moment): RatedAlike[] {
  return rated
    .filter((one) => one.moment === moment)
    .map(({ ratings, times }) => ({ ratings: ratings.split(' '), times }));
}

function rowOfPair(rated: readonly RatedByPair[]): AgreementRow {
  const of = (moment: Moment) => {
    const byTwo: RatedByTwo[] = rated.filter((one) => one.moment === moment);
    const alike = byTwo.map(({ first, second, times }) => ({ ratings: [first, second], times }));
    return figuresOf(alike, cohensKappa(byTwo));
  };
  const reviewers = rated.slice(0, 1).flatMap(({ firstId, firstName, secondId, secondName }) => [
    { id: firstId, name: firstName },
    { id: secondId, name: secondName },
  ]);
  return { part: 'pair', group: null, reviewers: reviewers.toSorted(byPerson), today: of('today'), then: of('then') };
}

function figuresOf(rated: readonly RatedAlike[], kappa: number | null): AgreementFigures {
  const agreement = observedAgreement(rated);
  const alpha = krippendorffsAlpha(rated);
  return {
    claims: rated.reduce((claims, { times }) => claims + times, 0),
    ratings: rated.reduce((given, { ratings, times }) => given + ratings.length * times, 0),
    agreementPercent: agreement === null ? null : rounded(agreement * 100, 1),
    cohensKappa: kappa === null ? null : rounded(kappa, 3),
    krippendorffsAlpha: alpha === null ? null : rounded(alpha, 3),
  };
}

function inOrder(one: AgreementRow, other: AgreementRow): number {
  return (
    partOrder(one.part) - partOrder(other.part) ||
    kindOrder(one) - kindOrder(other) ||
    byName(one.group, other.group) ||
    byReviewers(one.reviewers, other.reviewers)
  );
}

function partOrder(part: AgreementPart): number {
  return agreementParts.indexOf(part);
}

const kinds: readonly (string | null)[] = claimKinds;

/** Kinds stand in the order in which they are looked for, not in the alphabet's. */
function kindOrder({ part, group }: AgreementRow): number {
  return part === 'kind' ? kinds.indexOf(group) : 0;
}

function byReviewers(ones: readonly BoardReviewer[], others: readonly BoardReviewer[]): number {
  const [first, second] = ones.map((one, index) => byPerson(one, others[index] ?? one));
  return (first || second) ?? 0;
}

function byPerson(one: BoardReviewer, other: BoardReviewer): number {
  return byName(one.name, other.name) || one.id - other.id;
}
