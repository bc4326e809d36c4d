/** The board of ratings then against today: its rows, and the same rows as a table. */
import { Hindsight, hindsightOf } from '../domain/hindsight.js';
import { Rating } from '../domain/rating-scale.js';
import { Reads } from '../database/sql.js';
import { Column } from '../http/csv.js';
import { BoardTable, groupColumn } from './board-table.js';
import { GroupedBoardQuery } from './boards.dto.js';
import { groupsOf } from './groups.js';
import { BoardRating, HindsightCounts, RatingsBoard, RatingsRow, RatingsTotal } from './ratings.dto.js';
import { RatedThenAndToday, ratedThenAndToday, ratingsEver } from './ratings.store.js';
import { clock } from './scope.js';

export async function ratingsBoard(db: Reads, { groupBy, ...scope }: GroupedBoardQuery): Promise<RatingsBoard> {
  const asOf = await clock(db);
  const found = await ratedThenAndToday(db, scope, groupBy);
  const used = new Set(found.flatMap(({ then, today }) => [then, today]));
  const ratings = (await ratingsEver(db)).filter(({ key, current }) => current || used.has(key));
  const groups = groupsOf(groupBy, found).map((group) => ({
    group,
    rows: matrix(group, ratings, found),
  }));
  return {
    asOf,
    groupBy: groupBy ?? null,
    ratings: ratings.map(({ key, label }): BoardRating => ({ key, label })),
    rows: groups.flatMap(({ rows }) => rows),
    totals: groups.map(({ group, rows }) => totalOf(group, rows)),
  };
}

export function ratingsTable(board: RatingsBoard): BoardTable<RatingsRow> {
  const columns: Column<RatingsRow>[] = [
    { heading: 'Rating then', of: (row) => row.ratingThen },
    { heading: 'Label then', of: (row) => row.labelThen },
    { heading: 'Checks', of: (row) => row.checks },
    ...board.ratings.map(({ label }, index) => ({
      heading: `Today: ${label}`,
      of: (row: RatingsRow) => row.today[index] ?? null,
    })),
    { heading: 'Unchanged', of: (row) => row.unchanged },
    { heading: 'Kinder', of: (row) => row.kinder },
    { heading: 'Harsher', of: (row) => row.harsher },
    { heading: 'Otherwise', of: (row) => row.otherwise },
    { heading: 'Not judged then', of: (row) => row.notJudgedThen },
  ];
  return { name: 'ratings', board, columns: [...groupColumn<RatingsRow>(board), ...columns], rows: board.rows };
}

const nothing: HindsightCounts = { unchanged: 0, kinder: 0, harsher: 0, otherwise: 0, notJudgedThen: 0 };

const counted: Record<Hindsight, keyof HindsightCounts> = {
  unchanged: 'unchanged',
  kinder: 'kinder',
  harsher: 'harsher',
  otherwise: 'otherwise',
  not_judged_then: 'notJudgedThen',
};

function matrix(group: string | null, ratings: readonly Rating[], found: readonly RatedThenAndToday[]): RatingsRow[] {
  const ofGroup = found.filter((cell) => cell.group === group);
  return [...ratings, null].map((then) => {
    const cells = ofGroup.filter((cell) => cell.then === (then?.key ?? null));
    const today = ratings.map(({ key }) => cells.find((cell) => cell.today === key)?.checks ?? 0);
    const row = {
      group,
      ratingThen: then?.key ?? null,
      labelThen: then?.label ?? 'Not judged then',
      checks: today.reduce((sum, checks) => sum + checks, 0),
      today,
      ...nothing,
    };
    for (const [index, rating] of ratings.entries()) row[counted[hindsightOf(then, rating)]] += today[index] ?? 0;
    return row;
  });
}

function totalOf(group: string | null, rows: readonly RatingsRow[]): RatingsTotal {
  const total = { group, checks: 0, ...nothing };
  const fields = ['checks', 'unchanged', 'kinder', 'harsher', 'otherwise', 'notJudgedThen'] as const;
  for (const row of rows) for (const field of fields) total[field] += row[field];
  return total;
}
