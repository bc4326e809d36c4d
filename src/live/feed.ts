/** Follows the trail for all streams of this process: what came since it last looked, in one reading for everybody. */
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { eventsSince, positionNow } from './live.store.js';
import { News } from './live-stream.js';
import { leadsTo, Position } from './position.js';

/** So many events are told one by one: more at once are a reason to read anew. */
const mostAtOnce = 500;

export class Feed {
  private readonly logger = new Logger('live');
  private at: Position | null = null;
  private moved = false;
  private reading: Promise<void> | null = null;

  constructor(
    private readonly db: DataSource,
    /** Told before the feed counts as having got there; events about people come before anybody else hears of them. */
    private readonly prepare: (news: News) => Promise<void>,
    private readonly tell: (news: News) => void,
  ) {}

  /** Where the streams of this process are. */
  get position(): Position {
    if (!this.at) throw new Error('The feed has not begun.');
    return this.at;
  }

  /** What is said while the feed finds out where it is may be behind that: it looks at once. */
  async begin(): Promise<void> {
    this.at ??= await positionNow(this.db.manager);
    await this.readOn();
  }

  /** Reads on; if it is reading, then once more after that. Never rejects: what cannot be read now is read the next time. */
  async readOn(): Promise<void> {
    if (!this.at) return;
    this.moved = true;
    this.reading ??= this.readAll();
    await this.reading;
  }

  /** When nothing is being read any more. */
  async settled(): Promise<void> {
    await this.reading;
  }

  /** What a stream that was last at `since` missed up to where the feed is. */
  async missedSince(since: Position): Promise<News> {
    const { position } = this;
    const { events } = await this.newsSince(since, position);
    return { position, events };
  }

  private async readAll(): Promise<void> {
    try {
      while (this.moved) {
        this.moved = false;
        const news = await this.newsSince(this.position, null);
        await this.prepare(news);
        // Nothing runs between these two: a stream that begins has all of this either before it or to come.
        this.at = news.position;
        this.tell(news);
      }
    } catch (error) {
      this.logger.error(`What came onto the trail could not be read: ${String(error)}`);
    } finally {
      this.reading = null;
    }
  }

  private async newsSince(since: Position, upto: Position | null): Promise<News> {
    const { position, events } = await eventsSince(this.db.manager, since, upto, mostAtOnce + 1);
    return { position, events: leadsTo(since, position) && events.length <= mostAtOnce ? events : null };
  }
}
