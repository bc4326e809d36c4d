/** What is where on a lively desk. */
import { Answer, Newsroom } from './newsroom.js';

export interface LivelyDesk {
  url: string;
  people: Newsroom;
  /** The ids of the articles: meteorite, barrage, pluto, waves. */
  articles: Record<string, number>;
  /** The id of the first claim in each state, and in each stage that a state does not tell: leased, halfway, reopened. */
  claims: Record<string, number>;
  /** The ids of checks: published, corrected, retracted. */
  checks: Record<string, number>;
}

export async function surveyed(url: string, people: Newsroom, articles: Record<string, number>): Promise<LivelyDesk> {
  const claims: Record<string, number> = {};
  const checks: Record<string, number> = {};
  for (const article of Object.values(articles)) {
    const { data } = await people.edith.get(`/api/claims?article=${article}&limit=200`);
    for (const { id } of data) {
      const claim = await people.edith.get(`/api/claims/${id}`);
      claims[stageOf(claim)] ??= id;
      if (claim.check) checks[await fateOf(people, claim)] ??= claim.check;
    }
  }
  return { url, people, articles, claims, checks };
}

/** The state, unless more can be told: who is on it, how far it has come. */
function stageOf({ state, seats, check }: Answer): string {
  if (state !== 'queued') return state;
  if (check) return 'reopened';
  if (seats.leased) return 'leased';
  return seats.submitted ? 'halfway' : 'queued';
}

async function fateOf({ edith }: Newsroom, { check }: Answer): Promise<string> {
  const revisions = await edith.get(`/api/checks/${check}/revisions`);
  const last = revisions.at(-1).kind;
  if (last === 'retraction') return 'retracted';
  return last === 'correction' ? 'corrected' : 'published';
}
