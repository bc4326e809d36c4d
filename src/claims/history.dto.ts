/** One row of the trail, as it is read. */
export class EventView {
  /** What it happened to, such as claim:12, and its place in that chain. */
  chain: string;
  seq: number;
  at: string;
  /** Null: the desk itself did it. */
  actor: { id: number; name: string } | null;
  action: string;
  before: object | null;
  after: object | null;
  reason: object | null;
  hash: string;
  previousHash: string | null;
}
