/** One stream to one person's screen: what they may know of, in order, each message with the cursor to go on from. */
import type { MessageEvent } from '@nestjs/common';
import { Subscriber } from 'rxjs';
import { Caller } from '../domain/caller.js';
import { Permission } from '../domain/permission.js';
import type { LiveChange, SplittingProgress } from './live.dto.js';
import { cursorOf, Position } from './position.js';

/** What came onto the trail up to a position; null: more than is told one by one. */
export interface News {
  readonly position: Position;
  readonly events: readonly LiveChange[] | null;
}

/** Who may know of what happens to things of a kind: any of these permissions is enough. */
const knownTo: Record<string, readonly Permission[]> = {
  claim: ['claims:read'],
  article: ['articles:read'],
  person: ['people:manage', 'audit:read'],
  invitation: ['people:manage', 'audit:read'],
  desk: ['desk:manage', 'audit:read'],
};

export class LiveStream {
  private permissions: ReadonlySet<Permission>;
  private position: Position;
  /** What comes while the stream is still being told what it missed. */
  private waiting: News[] | null = [];

  constructor(
    readonly caller: Caller,
    private readonly to: Subscriber<MessageEvent>,
    since: Position,
  ) {
    this.permissions = caller.permissions;
    this.position = since;
  }

  /** Tells what was missed, if anything, and then what came meanwhile. */
  begin(missed: News | null): void {
    this.send({ comment: 'live' });
    const news = [...(missed ? [missed] : []), ...(this.waiting ?? [])];
    this.waiting = null;
    for (const each of news) this.tell(each);
  }

  tell(news: News): void {
    if (this.waiting) this.waiting.push(news);
    else if (news.events === null) this.tellToReload(news.position);
    else this.tellEach(news.events, news.position);
  }

  tellProgress(progress: SplittingProgress): void {
    if (!this.waiting && this.permissions.has('articles:read')) this.send({ type: 'splitting', data: progress });
  }

  /** A sign of life that also moves the cursor past what this person may not know of. */
  beat(): void {
    if (!this.waiting) this.send({ comment: 'still here' });
  }

  /** What its person may do now; null: they are not signed in by this credential any more. */
  allow(permissions: ReadonlySet<Permission> | null): void {
    if (permissions?.has('claims:read')) this.permissions = permissions;
    else
      this.end(permissions ? 'Your roles no longer let you read claims.' : 'You are signed out here. Sign in again.');
  }

  end(why: string | null): void {
    if (why !== null) this.send({ type: 'ended', data: { detail: why } });
    this.to.complete();
  }

  /** Only the last of them has the new cursor: a stream that breaks off between two of them is told all again. */
  private tellEach(events: readonly LiveChange[], position: Position): void {
    const known = events.filter(({ chain }) => this.mayKnowOf(chain));
    const last = known.pop();
    for (const event of known) this.send({ type: 'change', data: event });
    this.position = position;
    if (last) this.send({ type: 'change', data: last });
  }

  private tellToReload(position: Position): void {
    this.position = position;
    const detail = 'More happened than is told one by one. Read anew what is on the screen.';
    this.send({ type: 'reload', data: { detail } });
  }

  private mayKnowOf(chain: string): boolean {
    const permissions = knownTo[chain.split(':')[0] ?? ''] ?? ['audit:read'];
    return permissions.some((permission) => this.permissions.has(permission));
  }

  /** Each message names the cursor, since the framework would otherwise count messages in its place. */
  private send(message: Omit<MessageEvent, 'id' | 'data'> & { data?: object }): void {
    this.to.next({ ...message, id: cursorOf(this.position) } as MessageEvent);
  }
}
