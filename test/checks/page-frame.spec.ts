import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { person } from '../support/people.js';
import { done } from '../support/work.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';
import { browserAccepts, faultsOf, read, wordsOf } from './reading.js';

let desk: TestDesk;
let room: Newsroom;
let check: number;
let article: number;
let gone: number;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
  const published = await publishedCheck(desk, room, {
    ...{ text: 'Deutschland war wieder ein Staat.', article: { language: 'de', title: 'Eins' } },
    ...{ rationaleToday: 'So ist es.', rationaleThen: 'So war es.' },
  });
  check = published.id;
  article = published.claim.articleId;
  gone = (await publishedCheck(desk, room)).id;
  const retraction = { reason: 'wrong', note: 'It was wrong.' };
  await done(room.editor.post(`/api/checks/${gone}/retract`, retraction).set('if-match', '"v1"'));
});
afterAll(() => desk.close());

const paths = () => [
  ...['/', '/?q=staat', '/corrections', '/methodology', '/methodology?scale=1', '/docs/errors', '/nowhere'],
  ...[`/checks/${check}`, `/checks/${check}/revisions/1`, `/articles/${article}`, `/checks/${gone}`],
];

describe.each(['en', 'de'])('every page in %s', (language) => {
  test('is well-formed, light, in its language and leads everywhere', async () => {
    const style = await stylesheetOf('/');
    for (const path of paths()) {
      const { text, headers } = await read(desk, path, { 'accept-language': language });

      expect({ path, faults: faultsOf(text) }).toEqual({ path, faults: [] });
      expect(Buffer.byteLength(text) + Buffer.byteLength(style)).toBeLessThan(50 * 1024);
      expect(text).toContain(`<html lang="${language}">`);
      expect([headers['content-language'], headers.vary]).toEqual([language, 'Accept, Accept-Language']);
      for (const way of ['/', '/corrections', '/methodology', '/desk', '/api/docs', '/api/feeds/claimreview.jsonld'])
        expect(text).toContain(`href="${way}"`);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });

  test('marks where the reader is', async () => {
    const { text } = await read(desk, '/corrections', { 'accept-language': language });

    expect(text).toContain('<a href="/corrections"  aria-current="page">');
  });
});

async function stylesheetOf(path: string): Promise<string> {
  const address = /rel="stylesheet" href="([^"]+)"/.exec((await read(desk, path)).text)?.[1] ?? '';
  const { status, text } = await read(desk, address);
  expect([status, text.length > 1000]).toEqual([200, true]);
  return text;
}

test('a check of many words, sources and corrections is light too', async () => {
  const sentence = 'Neither the register of the town nor the papers of the day name any other bridge. ';
  const { id } = await publishedCheck(desk, room, {
    ...{ rationaleToday: sentence.repeat(35), rationaleThen: sentence.repeat(20) },
    searches: Array.from({ length: 6 }, (_, at) => ({ where: `Archive ${at}`, query: sentence, result: sentence })),
    evidence: Array.from({ length: 20 }, (_, at) => ({
      ...{
        title: `Source ${at}: ${sentence}`,
        quote: sentence.repeat(2),
        archivedUrl: `https://archive.example/${at}`,
      },
      ...{ published: [`19${10 + at}-01-01`, `19${10 + at}-12-31`], cited: ['today', 'then'] },
    })),
  });
  for (let version = 1; version <= 3; version += 1) {
    const body = { note: sentence, class: 'minor', rationaleToday: `${version} ${sentence.repeat(35)}` };
    await done(room.editor.post(`/api/checks/${id}/correct`, body).set('if-match', `"v${version}"`));
  }

  const { text } = await read(desk, `/checks/${id}`);

  expect(Buffer.byteLength(text) + Buffer.byteLength(await stylesheetOf('/'))).toBeLessThan(50 * 1024);
});

test('a list of the longest claims is light too', async () => {
  const own = await openDesk();
  const people = await newsroom(own);
  for (let number = 0; number < 20; number += 1)
    await publishedCheck(own, people, { text: `${number} ${'never before seen '.repeat(110)}` });

  const { text } = await read(own, '/');

  expect(Buffer.byteLength(text)).toBeLessThan(30 * 1024);
  await own.close();
});

describe('the language', () => {
  test.each([
    ['', 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['', 'fr, en;q=0.5', 'en'],
    ['', 'ja', 'en'],
    ['', '*', 'en'],
    ['?lang=de', 'en', 'de'],
    ['?lang=en', 'de', 'en'],
    ['?lang=fr', 'de', 'de'],
    ['?lang=de&lang=en', 'en', 'de'],
  ])('of /corrections%s for who prefers %s is %s', async (query, preferred, language) => {
    const { text, headers } = await read(desk, `/corrections${query}`, { 'accept-language': preferred });

    expect(headers['content-language']).toBe(language);
    expect(text).toContain(language === 'de' ? '<h1>Korrekturen</h1>' : '<h1>Corrections</h1>');
  });

  test('that the address names goes on in its links, and no other does', async () => {
    const named = await read(desk, `/checks/${check}?lang=de`);
    const preferred = await read(desk, `/checks/${check}`, { 'accept-language': 'de' });

    expect(named.text).toContain(`href="/articles/${article}?lang=de"`);
    expect(named.text).toContain('href="/corrections?lang=de"');
    expect(preferred.text).toContain(`href="/articles/${article}"`);
    expect((await read(desk, '/?lang=de')).text).toContain('<input type="hidden" name="lang" value="de" />');
  });

  test('can be changed on every page, which then stays what it is', async () => {
    const { text } = await read(desk, '/?q=staat&rating=true');

    expect(text).toContain('href="/?q=staat&#38;rating=true&#38;lang=de" hreflang="de"');
  });

  test('of what is published stays its own', async () => {
    const { text } = await read(desk, `/checks/${check}?lang=en`);

    expect(text).toContain('<h1 lang="de">Deutschland war wieder ein Staat.</h1>');
    expect(text).toMatch(/<div lang="de">\s*<p>So ist es\.<\/p>/);
  });

  test('says the ratings that every desk comes with in its own words, and those of this desk as they are', async () => {
    const before = await read(desk, `/checks/${check}?lang=de`);
    const admin = await person(desk, 'Ada', 'admin');
    const scale = await done(admin.get('/api/scale'));
    const ratings = scale.ratings.map((rating: { key: string }) =>
      rating.key === 'true' ? { ...rating, label: 'Stimmt so' } : rating,
    );
    await done(admin.put('/api/scale', { note: 'Plainer.', ratings }).set('if-match', '"v1"'));
    const after = await read(desk, '/methodology?lang=de');

    expect(wordsOf(before.text)).toMatch(
      /Nach dem Wissen vom 10\. Juni 2000 Überwiegend wahr.*Nach heutigem Wissen Wahr/,
    );
    expect(wordsOf(after.text)).toMatch(/Stimmt so .*Überwiegend wahr/);
  });
});

describe('the methodology', () => {
  test('shows the scale in use and leads to those before', async () => {
    const { text } = await read(desk, '/methodology');
    const first = await read(desk, '/methodology?scale=1');

    expect(wordsOf(text)).toMatch(/Version 2 of the scale.*Why it was made: Plainer\. Stimmt so 5 on a scale from 1/);
    expect(text).toContain('href="/methodology?scale=1#ratings"');
    expect(wordsOf(first.text)).toMatch(/Version 1 of the scale.*A later version is in use now\..*True 5 on a scale/);
    expect(first.text).toContain('href="/methodology#ratings"');
  });

  test.each([
    ['99', 404],
    ['x', 400],
    ['0', 400],
    ['1.5', 400],
  ])('of a scale that there is not (%s) is a page with status %i', async (scale, expected) => {
    const { status, text } = await read(desk, `/methodology?scale=${scale}`);

    expect([status, faultsOf(text)]).toEqual([expected, []]);
  });
});

describe('what is not there', () => {
  test.each(['/checks/999', '/checks/x', '/articles/999', '/articles/0', '/nowhere', '/checks/1/2/3', '/styles'])(
    '%s is a page for who looks at it, with the search',
    async (path) => {
      const { status, text, headers } = await read(desk, path);

      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        404,
        'text/html; charset=utf-8',
        'no-store',
      ]);
      expect(text).toMatch(/This page is not here[\s\S]*role="search"/);
      expect(faultsOf(text)).toEqual([]);
    },
  );

  test.each([
    ['/checks/999', '*/*'],
    ['/checks/999', 'application/json'],
    ['/nowhere', 'application/problem+json, text/html;q=0.5'],
    ['/api/checks/999', browserAccepts],
    ['/api/nowhere', browserAccepts],
  ])('%s is a problem document for who accepts %s', async (path, accept) => {
    const { status, headers } = await request(desk.url).get(path).set('accept', accept);

    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  test('a form that was sent to nowhere is answered by a problem document', async () => {
    const { status, headers } = await request(desk.url).post('/nowhere').set('accept', browserAccepts).send({});

    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });

  test('the day before a check was published says that it came later', async () => {
    const { status, text } = await read(desk, `/checks/${check}?as_of=2000-06-10`);

    expect(status).toBe(404);
    expect(text).toContain('Nothing was published on that day');
  });

  test('a day that is none says what one is', async () => {
    const { status, text } = await read(desk, `/checks/${check}?as_of=yesterday`);

    expect(status).toBe(400);
    expect(text).toContain('as_of is a day such as 2000-06-10');
  });

  test.each(['//evil.example/', '/%5Cevil.example', '/\\evil.example', '///evil.example', '/"><b>', '/%22%3E%3Cb%3E'])(
    'an address meant as a trap (%s) leads nowhere else',
    async (path) => {
      const answer = await fetch(`${desk.url}${path}`, { headers: { accept: browserAccepts }, redirect: 'manual' });
      const text = await answer.text();

      expect(answer.status).toBe(404);
      expect([text.match(/href="(?:\/[/\\]|https?:)/g), faultsOf(text)]).toEqual([null, []]);
    },
  );

  test('a fault of our own is a page with the number to tell us, even without the database', async () => {
    const broken = await openDesk();
    await broken.source.destroy();

    const { status, text } = await read(broken, '/');

    expect([status, faultsOf(text)]).toEqual([500, []]);
    expect(text).toMatch(/Something went wrong on our side[\s\S]*<code>[0-9a-f-]{36}<\/code>/);
    await broken.close();
  });
});

test('whatever is asked of a page, the answer is a well-formed page and never a fault', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', '1', '-1', 'true', '2000-06-10'),
  );
  const path = fc.oneof(
    fc.constantFrom(...paths().map((known) => known.split('?')[0]!)),
    text.map((part) => `/checks/${encodeURIComponent(part.toWellFormed())}`),
    text.map((part) => `/articles/${encodeURIComponent(part.toWellFormed())}`),
    text.map((part) => `/checks/1/revisions/${encodeURIComponent(part.toWellFormed())}`),
  );
  const names = ['q', 'rating', 'ratingThen', 'speaker', 'publisher', 'cursor', 'as_of', 'scale', 'lang', 'other'];
  const query = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 4 });
  const seen = new Set<number>();

  await fc.assert(
    fc.asyncProperty(path, query, async (asked, given) => {
      const parts = Object.entries(given).map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
      const answer = await read(desk, `${asked}?${parts.join('&')}`);

      seen.add(answer.status);
      expect({ asked, given, served: answer.status < 500 }).toEqual({ asked, given, served: true });
      // An address that cannot be read at all is refused before anything knows that a page was meant.
      if (answer.headers['content-type']?.startsWith('text/html')) expect(faultsOf(answer.text)).toEqual([]);
      else expect(answer.body.code).toBe('request.malformed');
    }),
    { numRuns: 400, seed: 20000610 },
  );

  expect([200, 400, 404].filter((status) => !seen.has(status))).toEqual([]);
}, 60_000);
