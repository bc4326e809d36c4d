/**
 * Keeps a draft while it is written: at once in the browser, soon after on the server, again when the connection comes back. It
 * stands outside of React, so that no change gets lost between two drawings of the page.
 */
import type { LocalDraft, Merged } from './draft-merge.js';
import { bodyOf, emptyDraft, type Draft } from './draft.js';

/** `here`: the browser has it and the server not yet. `nowhere`: not even the browser could keep it. */
export type DraftSign = 'untouched' | 'saved' | 'saving' | 'here' | 'nowhere';

export interface DraftState {
  draft: Draft;
  sign: DraftSign;
  /** What was found when the page was opened, or when the draft changed elsewhere. */
  from: Merged['from'];
  other: Merged['other'];
}

export interface Places {
  /** Saves on the server and gives the moment of the save. */
  send: (body: Record<string, unknown>) => Promise<string>;
  keepHere: (draft: LocalDraft) => boolean;
  dropHere: () => void;
  now: () => number;
}

const soonMs = 1500;
const againMs = 10_000;

export class DraftKeeper {
  private state: DraftState;
  private base: string | null;
  private unsent: boolean;
  private changedAt: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private gone = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    merged: Merged,
    private readonly places: Places,
  ) {
    const { draft, from, other, base, unsent } = merged;
    this.state = { draft: draft ?? emptyDraft, sign: signOf(merged), from, other };
    this.base = base;
    this.unsent = unsent;
    this.changedAt = places.now();
    if (unsent) this.soon(soonMs);
  }

  readonly read = (): DraftState => this.state;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The save on the server that this draft stands on, and whether it has changes beyond that. */
  get standing(): { base: string | null; unsent: boolean; changedAt: number } {
    return { base: this.base, unsent: this.unsent, changedAt: this.changedAt };
  }

  readonly change = (update: (draft: Draft) => Draft): void => {
    const draft = update(this.state.draft);
    if (draft === this.state.draft) return;
    this.gone = false;
    this.unsent = true;
    this.changedAt = this.places.now();
    const { from, other } = this.state;
    this.set({ draft, sign: this.keep(draft) ? 'saving' : 'nowhere', from: other ? from : 'nowhere' });
    this.soon(soonMs);
  };

  /** Notes something that nobody typed: it goes along with the next change. */
  readonly note = (update: (draft: Draft) => Draft): void => this.set({ draft: update(this.state.draft) });

  /** Goes on from what was found elsewhere. */
  readonly adopt = (merged: Merged): void => {
    const { draft, from, other, base, unsent } = merged;
    this.base = base;
    this.unsent = unsent;
    this.gone = false;
    this.set({ draft: draft ?? emptyDraft, from, other, sign: signOf(merged) });
    this.keep(this.state.draft);
    if (unsent) this.soon(0);
  };

  /** Puts the draft that gave way in the place of this one, which then is the other. */
  readonly swap = (): void => {
    const { other, draft, from } = this.state;
    if (!other) return;
    const givesWay = { draft, at: this.changedAt };
    this.change(() => other.draft);
    this.set({ other: givesWay, from: from === 'server' ? 'browser' : 'server' });
  };

  readonly forgetOther = (): void => this.set({ other: null, from: 'nowhere' });

  /** Sends what is unsent, now; done when nothing is on its way any more. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.sending) await this.sending;
    if (this.unsent && !this.gone) await this.send();
  };

  /** The review is in: the draft is to be found nowhere any more. */
  readonly forget = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.gone = true;
    this.unsent = false;
    this.places.dropHere();
    this.set({ draft: emptyDraft, sign: 'untouched', from: 'nowhere', other: null });
  };

  private soon(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, ms);
  }

  private async send(): Promise<void> {
    const { draft } = this.state;
    this.sending = this.places.send(bodyOf(draft)).then(
      (savedAt) => this.sent(draft, savedAt),
      () => this.failed(),
    );
    await this.sending;
    this.sending = null;
  }

  private sent(draft: Draft, savedAt: string): void {
    if (this.gone) return;
    this.base = savedAt;
    this.unsent = draft !== this.state.draft;
    this.keep(this.state.draft);
    if (this.unsent) this.soon(soonMs);
    else this.set({ sign: 'saved' });
  }

  /** It is kept here, and tried again for as long as the page is open. */
  private failed(): void {
    if (this.gone) return;
    this.set({ sign: this.keep(this.state.draft) ? 'here' : 'nowhere' });
    this.soon(againMs);
  }

  private keep(draft: Draft): boolean {
    const { base, unsent, changedAt } = this;
    return this.places.keepHere({ draft, base, unsent, changedAt });
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function signOf({ draft, unsent }: Merged): DraftSign {
  if (draft === null) return 'untouched';
  return unsent ? 'saving' : 'saved';
}
