/** What the processes of the desk tell each other through PostgreSQL: heard when the transaction that says it commits. */
import { Reads, rows } from './sql.js';

export const channels = {
  /** Events were appended. Which ones is not said: who follows reads the trail, and a transaction of a thousand is one word. */
  trail: 'hindsight_trail',
  /** How far the splitting of an article is, as JSON. Nothing that is kept. */
  splitting: 'hindsight_splitting',
} as const;

export async function tell(db: Reads, channel: keyof typeof channels, what: object): Promise<void> {
  await rows`SELECT pg_notify(${channels[channel]}, ${JSON.stringify(what)})`(db);
}
