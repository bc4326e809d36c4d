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
import { firstRounds, reviewersNamed } from './agreement.store.js';
import { Counts, Tally, tallied } from './agreement-tally.js';
import { BoardTable } from './board-table.js';
import { BoardQuery } from './boards.dto.js';
import { byName, rounded } from './groups.js';
import { clock } from './scope.js';

export async function agreementBoard(db: Reads, scope: BoardQuery): Promise<AgreementBoard> {
  const asOf = await clock(db);
  const tallies = tallied(await firstRounds(db, scope));
  const people = await reviewersNamed(db, [...new Set(tallies.flatMap(({ reviewers }) => reviewers))]);
  return { asOf, rows: tallies.map((tally) => rowOf(tally, people)).toSorted(inOrder) };
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

function rowOf({ part, group, reviewers, today, then }: Tally, people: readonly BoardReviewer[]): AgreementRow {
  return {
    part,
    group,
    reviewers: people.filter(({ id }) => reviewers.includes(id)).toSorted(byPerson),
    today: figuresOf(part, today),
    then: figuresOf(part, then),
  };
}

function figuresOf(part: AgreementPart, counts: Counts): AgreementFigures {
  const claims = [...counts].map(([ratings, times]) => ({ ratings: ratings.split(' '), times }));
  const agreement = observedAgreement(claims);
  return {
    claims: claims.reduce((sum, { times }) => sum + times, 0),
    ratings: claims.reduce((sum, { ratings, times }) => sum + ratings.length * times, 0),
    agreementPercent: agreement === null ? null : rounded(agreement * 100, 1),
    cohensKappa: part === 'pair' ? coefficient(cohensKappa(claims.map(byTwo))) : null,
    krippendorffsAlpha: coefficient(krippendorffsAlpha(claims)),
  };
}

function byTwo({ ratings: [first = '', second = ''], times }: RatedAlike): RatedByTwo {
  return { first, second, times };
}

function coefficient(exact: number | null): number | null {
  return exact === null ? null : rounded(exact, 3);
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
