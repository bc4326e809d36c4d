/** A claim that went back into the queue. */
export class ReopenedView {
  id: number;
  version: number;
  state: string;
}
