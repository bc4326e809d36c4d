/** Makes a desk lively over its HTTP API: people, articles, and claims in every state of their life. */
import { barrage } from './barrage-1999.js';
import { meteorite } from './meteorite-1996.js';
import { Answer, Newsroom, openNewsroom, reenterNewsroom } from './newsroom.js';
import { pluto } from './pluto-2006.js';
import { Work } from './steps.js';
import { ClaimStory, Story } from './story.js';
import { LivelyDesk, surveyed } from './survey.js';
import { waves } from './waves-2016.js';

const stories = { meteorite, barrage, pluto, waves };

/** `firstAdminLink` is the link that a new desk prints. */
export async function liven(url: string, firstAdminLink: string): Promise<LivelyDesk> {
  const people = await openNewsroom(url, firstAdminLink);
  const articles: Record<string, number> = {};
  for (const [name, story] of Object.entries(stories)) articles[name] = await tell(people, story);
  return surveyed(url, people, articles);
}

/** Gives the id of the article. */
export async function tell(people: Newsroom, story: Story): Promise<number> {
  const { id } = await people.edith.post('/api/articles', { ...story.article, language: 'en' });
  for (const claim of story.claims) await live(people, id, story, claim);
  return id;
}

/** Finds out what is where on a desk that was made lively before. */
export async function findLively(url: string): Promise<LivelyDesk> {
  const people = await reenterNewsroom(url);
  const { data } = await people.edith.get('/api/articles?limit=200');
  const idOf = ({ article }: Story) => data.find(({ title }: Answer) => title === article.title)?.id;
  const articles = Object.fromEntries(Object.entries(stories).map(([name, story]) => [name, idOf(story)]));
  return surveyed(url, people, articles);
}

/** The claim is found or added, and then everything happens to it that its story tells. */
async function live(room: Newsroom, article: number, { article: { text } }: Story, told: ClaimStory): Promise<void> {
  const start = text.indexOf(told.quote);
  const end = start + told.quote.length;
  if (start < 0 || text.includes(told.quote, start + 1)) throw new Error(`Not once in its article: ${told.quote}`);
  const { data } = await room.edith.get(`/api/claims?article=${article}&state=proposed&limit=100`);
  const found = data.find((claim: Answer) => claim.start < end && start < claim.end && claim.kind === told.kind);
  const claim = found ? await reworded(room, found, told) : await added(room, article, { ...told, start, end });
  const work: Work = { room, claim };
  for (const step of told.life) await step(work);
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
