/** Makes a desk lively over its HTTP API: people, articles, and claims in every state of their life. */
import { barrage } from './barrage-1999.js';
import { meteorite } from './meteorite-1996.js';
import { Answer, Newsroom, openNewsroom } from './newsroom.js';
import { pluto } from './pluto-2006.js';
import { Work } from './steps.js';
import { ClaimStory, Story } from './story.js';
import { waves } from './waves-2016.js';

const stories = { meteorite, barrage, pluto, waves };

export interface LivelyDesk {
  url: string;
  people: Newsroom;
  /** The ids of the articles. */
  articles: Record<keyof typeof stories, number>;
  /** The id of the first claim that stands in each state, and of some that a state does not tell. */
  claims: Record<string, number>;
  /** The ids of the checks that readers can see, retracted ones too. */
  checks: number[];
}

/** `firstAdminLink` is the link that a new desk prints. */
export async function liven(url: string, firstAdminLink: string): Promise<LivelyDesk> {
  const people = await openNewsroom(url, firstAdminLink);
  const articles: Record<string, number> = {};
  const works: Work[] = [];
  for (const [name, story] of Object.entries(stories)) {
    const { id } = await people.edith.post('/api/articles', { ...story.article, language: 'en' });
    articles[name] = id;
    for (const claim of story.claims) works.push(await lived(people, id, story, claim));
  }
  const checks = works.flatMap(({ check }) => check ?? []);
  return { url, people, articles, claims: await firstOfEach(people, works), checks } as LivelyDesk;
}

/** The claim is found or added, and then everything happens to it that its story tells. */
async function lived(room: Newsroom, article: number, { article: { text } }: Story, told: ClaimStory): Promise<Work> {
  const start = text.indexOf(told.quote);
  const end = start + told.quote.length;
  if (start < 0 || text.includes(told.quote, start + 1)) throw new Error(`Not once in its article: ${told.quote}`);
  const { data } = await room.edith.get(`/api/claims?article=${article}&state=proposed&limit=100`);
  const found = data.find((claim: Answer) => claim.start < end && start < claim.end && claim.kind === told.kind);
  const claim = found ? await reworded(room, found, told) : await added(room, article, { ...told, start, end });
  const work: Work = { room, claim };
  for (const step of told.life) await step(work);
  return work;
}

async function reworded({ edith }: Newsroom, { id, version }: Answer, { text, speaker, from, to }: ClaimStory) {
  const wording = { text, ...(speaker && { speaker }), ...(from && { from }), ...(to && { to }) };
  return (await edith.patch(`/api/claims/${id}`, wording, version)).id;
}

async function added(room: Newsroom, article: number, told: ClaimStory & { start: number; end: number }) {
  const { start, end, text, kind, speaker, from, to } = told;
  const worded = { start, end, text, kind, speaker, from, to };
  return (await room.edith.post(`/api/articles/${article}/claims`, worded)).id;
}

async function firstOfEach({ edith }: Newsroom, works: Work[]): Promise<Record<string, number>> {
  const first: Record<string, number> = {};
  const { data } = await edith.get('/api/claims?state=proposed&limit=1');
  first.proposed = data[0].id;
  for (const { claim } of works) {
    const view = await edith.get(`/api/claims/${claim}`);
    for (const name of namesOf(view)) first[name] ??= claim;
  }
  return first;
}

/** The state, and what it does not tell: who is on it, how far it has come. */
function namesOf({ state, seats, check }: Answer): string[] {
  if (state !== 'queued') return [state];
  if (check) return ['reopened'];
  if (seats.leased) return ['leased'];
  return seats.submitted ? ['halfway'] : ['queued'];
}
