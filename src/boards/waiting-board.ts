/** The board of what waits: its rows, and the same rows as a table. */
import { Reads } from '../database/sql.js';
import { Column } from '../http/csv.js';
import { GroupedBoardQuery } from './boards.dto.js';
import { BoardTable, groupColumn } from './board-table.js';
import { groupsOf, hours } from './groups.js';
import { clock } from './scope.js';
import { WaitingBoard, WaitingPlace, waitingPlaces, WaitingRow } from './waiting.dto.js';
import { named, WaitingCount, waitingCounts } from './waiting.store.js';

export async function waitingBoard(db: Reads, { groupBy, ...scope }: GroupedBoardQuery): Promise<WaitingBoard> {
  const asOf = await clock(db);
  const found = await waitingCounts(db, asOf, scope, groupBy);
  const counts = new Map(found.map((count) => [keyOf(count.group, count.state), count]));
  const rows = groupsOf(groupBy, found).flatMap((group) =>
    waitingPlaces.map((state) => rowOf(group, state, counts.get(keyOf(group, state)))),
  );
  return { asOf, groupBy: groupBy ?? null, rows };
}

export function waitingTable(board: WaitingBoard): BoardTable<WaitingRow> {
  return { name: 'waiting', board, columns: [...groupColumn<WaitingRow>(board), ...columns], rows: board.rows };
}

const columns: Column<WaitingRow>[] = [
  { heading: 'State', of: (row) => row.state },
  { heading: 'Claims', of: (row) => row.claims },
  { heading: 'Oldest since', of: (row) => row.oldestSince },
  { heading: 'Oldest (hours)', of: (row) => row.oldestHours },
  { heading: 'Median (hours)', of: (row) => row.medianHours },
  { heading: '90th percentile (hours)', of: (row) => row.p90Hours },
  { heading: 'Ages: under one day', of: (row) => row.ages.underOneDay },
  { heading: 'Ages: one to three days', of: (row) => row.ages.oneToThreeDays },
  { heading: 'Ages: three to seven days', of: (row) => row.ages.threeToSevenDays },
  { heading: 'Ages: seven days or more', of: (row) => row.ages.sevenDaysOrMore },
  ...Array.from({ length: named }, (_, index) => longestColumns(index)).flat(),
];

function longestColumns(index: number): Column<WaitingRow>[] {
  const which = `Longest ${index + 1}`;
  return [
    { heading: `${which}: claim`, of: (row) => row.longest[index]?.id ?? null },
    { heading: `${which}: text`, of: (row) => row.longest[index]?.text ?? null },
    { heading: `${which}: since`, of: (row) => row.longest[index]?.since ?? null },
    { heading: `${which}: waiting (hours)`, of: (row) => row.longest[index]?.waitingHours ?? null },
  ];
}

function keyOf(group: string | null, state: WaitingPlace): string {
  return JSON.stringify([group, state]);
}

function rowOf(group: string | null, state: WaitingPlace, count: WaitingCount | undefined): WaitingRow {
  return {
    group,
    state,
    claims: count?.claims ?? 0,
    oldestSince: count?.oldestSince ?? null,
    oldestHours: hours(count?.oldestSeconds ?? null),
    medianHours: hours(count?.medianSeconds ?? null),
    p90Hours: hours(count?.p90Seconds ?? null),
    ages: {
      underOneDay: count?.underOneDay ?? 0,
      oneToThreeDays: count?.oneToThreeDays ?? 0,
      threeToSevenDays: count?.threeToSevenDays ?? 0,
      sevenDaysOrMore: count?.sevenDaysOrMore ?? 0,
    },
    longest: (count?.longest ?? []).map(({ waitingSeconds, ...claim }) => ({
      ...claim,
      waitingHours: hours(waitingSeconds) ?? 0,
    })),
  };
}
