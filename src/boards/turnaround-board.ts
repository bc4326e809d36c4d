/** The board of how long each stage takes: its rows, and the same rows as a table. */
import { Reads } from '../database/sql.js';
import { Column } from '../http/csv.js';
import { BoardTable, groupColumn } from './board-table.js';
import { GroupedBoardQuery } from './boards.dto.js';
import { groupsOf, hours } from './groups.js';
import { clock } from './scope.js';
import { Stage, stages, TurnaroundBoard, TurnaroundRow } from './turnaround.dto.js';
import { StageTimes, stageTimes } from './turnaround.store.js';

export async function turnaroundBoard(db: Reads, { groupBy, ...scope }: GroupedBoardQuery): Promise<TurnaroundBoard> {
  const asOf = await clock(db);
  const found = await stageTimes(db, scope, groupBy);
  const times = new Map(found.map((timed) => [keyOf(timed.group, timed.stage), timed]));
  const rows = groupsOf(groupBy, found).flatMap((group) =>
    stages.map((stage) => rowOf(group, stage, times.get(keyOf(group, stage)))),
  );
  return { asOf, groupBy: groupBy ?? null, rows };
}

export function turnaroundTable(board: TurnaroundBoard): BoardTable<TurnaroundRow> {
  return { name: 'turnaround', board, columns: [...groupColumn<TurnaroundRow>(board), ...columns], rows: board.rows };
}

const columns: Column<TurnaroundRow>[] = [
  { heading: 'Stage', of: (row) => row.stage },
  { heading: 'Passages', of: (row) => row.passages },
  { heading: 'Median (hours)', of: (row) => row.medianHours },
  { heading: '90th percentile (hours)', of: (row) => row.p90Hours },
  { heading: 'Unfinished', of: (row) => row.unfinished },
];

function keyOf(group: string | null, stage: Stage): string {
  return JSON.stringify([group, stage]);
}

function rowOf(group: string | null, stage: Stage, timed: StageTimes | undefined): TurnaroundRow {
  return {
    group,
    stage,
    passages: timed?.passages ?? 0,
    medianHours: hours(timed?.medianSeconds ?? null),
    p90Hours: hours(timed?.p90Seconds ?? null),
    unfinished: timed?.unfinished ?? 0,
  };
}
