/** A connection of its own that listens to what the desk's processes tell each other. Lost, it is made anew. */
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { channels } from '../database/channels.js';

/** What to do with what is said. After a time in which nothing could be heard, the trail counts as having said something. */
export type Ears = Record<keyof typeof channels, (said: string) => void>;

const waits = { first: 500, longest: 30_000 };

export class Listener {
  private readonly logger = new Logger('live');
  private client: pg.Client | null = null;
  private closed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly ears: Ears,
  ) {}

  /** Resolves when it listens; rejects when the database cannot be reached, and may then be called again. */
  async open(): Promise<void> {
    if (this.client) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'hindsight live', keepAlive: true });
    client.on('error', (error) => this.closed || this.logger.warn(`Listening broke off: ${error.message}`));
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload ?? ''));
    client.on('end', () => this.client === client && this.reopen(waits.first));
    try {
      await client.connect();
      for (const channel of Object.values(channels)) await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    this.client = client;
    if (this.closed) await this.close();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  /** Whoever reaches the database can say anything on its channels; what makes no sense must not end the process. */
  private hear(channel: string, said: string): void {
    const name = (Object.keys(channels) as (keyof Ears)[]).find((key) => channels[key] === channel);
    try {
      if (name) this.ears[name](said);
    } catch (error) {
      this.logger.warn(`What was said on ${channel} makes no sense: ${String(error)}`);
    }
  }

  private reopen(wait: number): void {
    this.client = null;
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.open().then(
        () => this.ears.trail(''),
        (error: Error) => {
          this.logger.warn(`Listening cannot go on yet: ${error.message}`);
          this.reopen(Math.min(wait * 2, waits.longest));
        },
      );
    }, wait);
  }
}
