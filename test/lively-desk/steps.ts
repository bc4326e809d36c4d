/** What people do to a claim on a lively desk, each step over the HTTP API. */
import { Newsroom, Who } from './newsroom.js';

/** The claim that a step is about; `check` once it was published. */
export interface Work {
  room: Newsroom;
  claim: number;
  check?: number;
}

export type Step = (work: Work) => Promise<void>;

/** As the API takes evidence. Where `on` is given it names the one verdict that cites it; else it is cited where it may be. */
export interface Source {
  url?: string;
  citation?: string;
  title?: string;
  publisher?: string;
  author?: string;
  quote?: string;
  stance: 'supports' | 'contradicts' | 'contextualizes';
  sourceType: 'primary' | 'secondary' | 'expert' | 'media' | 'government' | 'academic' | 'data' | 'witness';
  originGroup?: string;
  publishedOn?: string;
  occurredOn?: string;
  archivedUrl?: string;
  note?: string;
  visibility?: 'public' | 'internal';
}

export interface Verdict {
  today: [rating: string, why: string];
  then?: [rating: string, why: string];
  sources?: Source[];
  searches?: { where: string; query: string; result: string }[];
}

type Asked = Record<string, unknown>;

export const accepted = (asked: Asked): Step => acting('edith', 'accept', asked);
export const dismissed = (asked: Asked): Step => acting('haruki', 'dismiss', asked);
export const approved = (who: Who = 'edith'): Step => acting(who, 'approve', {});
export const returned = (asked: Asked): Step => acting('haruki', 'return', asked);
export const reopened = (asked: Asked): Step => acting('edith', 'reopen', asked);
export const withdrawn = (who: Who): Step => acting(who, 'withdraw');

export function taken(who: Who, sources: Source[] = [], draft?: Asked): Step {
  return async (work) => {
    await work.room[who].post(`/api/claims/${work.claim}/take`);
    for (const source of sources) await work.room[who].post(`/api/claims/${work.claim}/evidence`, source);
    if (draft) await work.room[who].put(`/api/claims/${work.claim}/draft`, { body: draft });
  };
}

export function skipped(who: Who, reason: string): Step {
  return async ({ room, claim }) => {
    const { yours } = await room[who].post(`/api/claims/${claim}/take`);
    await room[who].post(`/api/claims/${claim}/release`, { lease: yours.lease.token, reason });
  };
}

/** Takes the claim, records the sources and submits. */
export function reviewed(who: Who, verdict: Verdict): Step {
  return async (work) => {
    await taken(who, verdict.sources)(work);
    const { yours, version, evidence } = await work.room[who].get(`/api/claims/${work.claim}`);
    const submitted = { ...verdictOn(verdict, evidence), lease: yours.lease.token };
    await work.room[who].post(`/api/claims/${work.claim}/submit`, submitted, version);
  };
}

/** An editor decides on all the evidence that the reviewers found. */
export function adjudicated(verdict: Verdict, who: Who = 'edith'): Step {
  return async ({ room, claim }) => {
    const { version, evidence } = await room[who].get(`/api/claims/${claim}`);
    await room[who].post(`/api/claims/${claim}/adjudicate`, verdictOn(verdict, evidence), version);
  };
}

export function published(note?: string): Step {
  return async (work) => {
    const { version } = await work.room.edith.get(`/api/claims/${work.claim}`);
    const { id } = await work.room.edith.post(`/api/claims/${work.claim}/publish`, { note }, version);
    work.check = id;
  };
}

export const corrected = (asked: Asked): Step => onCheck('correct', asked);
export const retracted = (asked: Asked): Step => onCheck('retract', asked);

function onCheck(action: string, asked: Asked): Step {
  return async ({ room, check }) => {
    const revisions = await room.haruki.get(`/api/checks/${check}/revisions`);
    await room.haruki.post(`/api/checks/${check}/${action}`, asked, revisions.length);
  };
}

function acting(who: Who, action: string, asked?: Asked): Step {
  return async ({ room, claim }) => {
    const { version } = await room[who].get(`/api/claims/${claim}`);
    await room[who].post(`/api/claims/${claim}/${action}`, asked, version);
  };
}

function verdictOn({ today, then, searches }: Verdict, evidence: { id: number; knownThen: boolean }[]): Asked {
  const [ratingToday, rationaleToday] = today;
  const citesToday = evidence.map(({ id }) => id);
  const onThat = { ratingToday, rationaleToday, citesToday, searches };
  if (!then) return onThat;
  const [ratingThen, rationaleThen] = then;
  const citesThen = evidence.filter(({ knownThen }) => knownThen).map(({ id }) => id);
  return { ...onThat, ratingThen, rationaleThen, citesThen };
}
