/** The live streams of this process: who has one, what they are told, and when they end. */
import type { MessageEvent } from '@nestjs/common';
import { Inject, Injectable, Logger, OnModuleDestroy } from '@nestjs/common';
import { Observable, Subscriber } from 'rxjs';
import { DataSource } from 'typeorm';
import { Caller } from '../domain/caller.js';
import { permissionsOf } from '../domain/permission.js';
import { Refused, refuse } from '../domain/refusal.js';
import { databaseUrl } from '../database/database.module.js';
import { standingBearers } from '../people/credentials.store.js';
import { Feed } from './feed.js';
import type { SplittingProgress } from './live.dto.js';
import { Listener } from './listener.js';
import { LiveStream, News } from './live-stream.js';
import { Position, positionIn } from './position.js';

/** Browsers open as many to one server over HTTP/1.1. They are counted in each process. */
const mostOfOnePerson = 6;

const beatEvery = 20_000;

@Injectable()
export class LiveService implements OnModuleDestroy {
  private readonly logger = new Logger('live');
  private readonly streams = new Set<LiveStream>();
  private readonly feed: Feed;
  private readonly listener: Listener;
  private opening: Promise<void> | null = null;
  private pulse: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    private readonly db: DataSource,
    @Inject(databaseUrl) url: string,
  ) {
    this.feed = new Feed(
      db,
      (news) => this.prepare(news),
      (news) => this.eachStream((stream) => stream.tell(news)),
    );
    this.listener = new Listener(url, {
      trail: () => void this.feed.readOn(),
      splitting: (said) => this.tellProgress(said),
    });
  }

  /** How many streams are open. */
  get count(): number {
    return this.streams.size;
  }

  /** Listens, unless it does already: a process that nobody follows listens to nothing. Refuses `server.not_ready`. */
  async begin(): Promise<void> {
    this.opening ??= this.listener.open().then(() => this.feed.begin());
    await this.opening.catch((error: Error) => {
      this.opening = null;
      this.logger.error(`Nothing can be followed: ${error.message}`);
      throw refuse('server.not_ready', 'The desk cannot follow its trail just now. Try again in a moment.', {
        facts: { retryAfter: 5 },
      });
    });
  }

  /** `begin` comes first. Refuses `request.cursor`, and when the stream is subscribed to `live.too_many`. */
  open(caller: Caller, cursor: string | undefined): Observable<MessageEvent> {
    const since = cursor === undefined ? null : positionIn(cursor);
    return new Observable((to) => this.serve(caller, since, to));
  }

  /** Every 20 seconds: ends the streams of those who may have none any more, looks for what was not heard, gives a sign of life. */
  async beat(): Promise<void> {
    await this.endWhatIsOver().catch((error: Error) =>
      this.logger.error(`Sessions could not be looked at: ${error.message}`),
    );
    await this.feed.readOn();
    this.eachStream((stream) => stream.beat());
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.pulse);
    this.eachStream((stream) => stream.end(null));
    await this.opening?.catch(() => null);
    await this.listener.close();
    await this.feed.settled();
  }

  /** Whatever ends the stream, its subscriber's teardown forgets it. Nothing waits before the stream is counted. */
  private serve(caller: Caller, since: Position | null, to: Subscriber<MessageEvent>): void {
    const refusal = this.refusalFor(caller);
    if (refusal) {
      to.error(refusal);
      return;
    }
    const stream = new LiveStream(caller, to, since ?? this.feed.position);
    this.streams.add(stream);
    to.add(() => this.streams.delete(stream));
    this.pulse ??= setInterval(() => void this.beat(), beatEvery).unref();
    const missed = since ? this.feed.missedSince(since) : Promise.resolve(null);
    missed.then(
      (news) => stream.begin(news),
      (error: Error) => to.error(error),
    );
  }

  private refusalFor({ id }: Caller): Refused | null {
    if (this.closing) return refuse('server.not_ready', 'The desk is stopping.', { facts: { retryAfter: 5 } });
    const own = [...this.streams].filter(({ caller }) => caller.id === id).length;
    if (own < mostOfOnePerson) return null;
    const detail = `You have ${own} streams open already; close a window of the desk, or let its windows share one.`;
    return refuse('live.too_many', detail, { facts: { most: mostOfOnePerson } });
  }

  /** What ends somebody's session or takes a role away counts before anything else that came with it is told. */
  private async prepare({ events }: News): Promise<void> {
    const aboutPeople = events === null || events.some(({ chain }) => chain.startsWith('person:'));
    if (aboutPeople) await this.endWhatIsOver();
  }

  /** Only of the streams that there are when it asks: one that begins meanwhile was let in a moment ago. */
  private async endWhatIsOver(): Promise<void> {
    const asked = [...this.streams];
    const of = (wanted: Caller['via']) =>
      asked.filter(({ caller }) => caller.via === wanted).map(({ caller }) => caller.credentialId);
    const standing = await standingBearers(this.db.manager, { sessions: of('session'), tokens: of('token') });
    for (const stream of asked) {
      const { via, credentialId } = stream.caller;
      const bearer = standing.find((one) => one.via === via && one.credentialId === credentialId);
      stream.allow(bearer ? permissionsOf(bearer.roles, bearer.scopes) : null);
    }
  }

  private tellProgress(said: string): void {
    const progress = JSON.parse(said) as SplittingProgress;
    this.eachStream((stream) => stream.tellProgress(progress));
  }

  private eachStream(what: (stream: LiveStream) => void): void {
    for (const stream of [...this.streams]) what(stream);
  }
}
