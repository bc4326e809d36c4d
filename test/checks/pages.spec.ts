import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk({ PUBLIC_URL: 'https://checks.example/desk/' });
  room = await newsroom(desk);
});
afterAll(() => desk.close());

const attack = `</script><script>alert("1")</script><img src=x onerror='alert(2)'>&amp;`;

function markupIn(page: string): Record<string, never> {
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0]![1]!);
}

describe('the page of a check', () => {
  test('shows claim, both ratings with their reasons, the evidence, and carries the same as ClaimReview', async () => {
    const { id } = await publishedCheck(desk, room, { speaker: 'Georgy Toloraya' });

    const { status, text, headers } = await request(desk.url).get(`/checks/${id}`);

    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const shown of [
      'first Russian leader',
      'Georgy Toloraya',
      'As known today',
      'As known on 2000-06-10',
      'No earlier visit',
      'The papers of the day',
      'Pravda',
      'https://archive.example/1',
      'Rosa Reviewer',
      'Eduard Editor',
    ])
      expect(text).toContain(shown);
    const negotiated = await request(desk.url).get(`/api/checks/${id}.jsonld`).responseType('text');
    expect(markupIn(text)).toEqual(JSON.parse(negotiated.body));
    expect(markupIn(text).url).toBe(`https://checks.example/desk/checks/${id}`);
  });

  test('has its corrections on top', async () => {
    const { id } = await publishedCheck(desk, room);
    await room.editor
      .post(`/api/checks/${id}/correct`, { note: 'The year was wrong.', class: 'minor', rationaleToday: 'Other.' })
      .set('if-match', '"v1"');

    const { text } = await request(desk.url).get(`/checks/${id}`);

    expect(text.indexOf('The year was wrong.')).toBeGreaterThan(0);
    expect(text.indexOf('The year was wrong.')).toBeLessThan(text.indexOf('<h1>'));
    expect(markupIn(text).correction).toMatchObject([{ '@type': 'CorrectionComment', text: 'The year was wrong.' }]);
  });

  test('keeps as text what looks like markup, wherever it comes from', async () => {
    const { id, claim } = await publishedCheck(desk, room, {
      ...{ text: `1 ${attack}`, quote: `2 ${attack}`, speaker: `3 ${attack}` },
      ...{ rationaleToday: `4 ${attack}`, rationaleThen: `5 ${attack}` },
      searches: [{ where: `6 ${attack}`, query: attack, result: attack }],
      article: { title: `7 ${attack}`, publisher: attack },
      evidence: [
        { title: `8 ${attack}`, url: `https://source.example/?"><script>alert(3)</script>`, cited: ['today'] },
      ],
    });
    await desk.source.query(`UPDATE desk SET name = $1`, [attack]);
    await room.editor
      .post(`/api/checks/${id}/correct`, { note: `9 ${attack}`, class: 'minor', rationaleToday: `4 ${attack} again` })
      .set('if-match', '"v1"');

    const { text } = await request(desk.url).get(`/checks/${id}`);

    const outside = text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
    expect(outside).not.toMatch(/<script|<img|onerror='/);
    for (let place = 1; place <= 9; place += 1) expect(outside).toContain(`${place} &#60;/script&#62;`);
    expect(markupIn(text)).toMatchObject({ claimReviewed: `1 ${attack}`, itemReviewed: { text: `2 ${attack}` } });
    const home = await request(desk.url).get('/');
    expect(home.text).not.toMatch(/<script|<img/);
    expect((await request(desk.url).get(`/api/checks/${id}`)).body.claim).toMatchObject({
      id: claim.id,
      text: `1 ${attack}`,
    });
    await desk.source.query(`UPDATE desk SET name = 'Hindsight'`);
  });

  test('of an earlier day says so, leads to the present one and carries no ClaimReview', async () => {
    const { id } = await publishedCheck(desk, room);
    const [{ today }] = await desk.source.query(`SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today`);

    const { status, text } = await request(desk.url).get(`/checks/${id}?as_of=${today}`);

    expect(status).toBe(200);
    expect(text).toContain(`As it stood on ${today}`);
    expect(text).toContain(`<link rel="canonical" href="https://checks.example/desk/checks/${id}" />`);
    expect(text).not.toContain('ld+json"');
  });

  test('needs no script and no style but the one it links to', async () => {
    const { id } = await publishedCheck(desk, room);

    const page = await request(desk.url).get(`/checks/${id}`);
    const style = await request(desk.url).get('/checks.css');

    expect(page.text).toContain('href="/checks.css"');
    expect(page.text).not.toMatch(/<style|style="|onclick/);
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  test('does not redirect', async () => {
    const { id } = await publishedCheck(desk, room);

    const { status } = await request(desk.url).get(`/checks/${id}`).redirects(0);

    expect(status).toBe(200);
  });
});

describe('the feed of all checks', () => {
  function feed() {
    return request(desk.url).get('/api/feeds/claimreview.jsonld').buffer(true).responseType('text');
  }

  test('is a DataFeed in which every check stands once, a retracted one without a verdict', async () => {
    const standing = await publishedCheck(desk, room);
    const retracted = await publishedCheck(desk, room);
    await room.editor
      .post(`/api/checks/${retracted.id}/retract`, { reason: 'wrong', note: 'It was wrong.' })
      .set('if-match', '"v1"');

    const { body, headers } = await feed();

    const document = JSON.parse(body);
    const elements = new Map(document.dataFeedElement.map((one: { url: string }) => [one.url, one]));
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(document).toMatchObject({ '@type': 'DataFeed', name: 'Hindsight: fact checks' });
    expect(elements.size).toBe(document.dataFeedElement.length);
    expect(elements.get(`https://checks.example/desk/checks/${standing.id}`)).toMatchObject({
      '@type': 'DataFeedItem',
      item: [{ '@type': 'ClaimReview', reviewRating: { alternateName: 'True' } }],
    });
    const gone = elements.get(`https://checks.example/desk/checks/${retracted.id}`) as Record<string, unknown>;
    expect(gone).toHaveProperty('dateDeleted');
    expect(JSON.stringify(gone)).not.toMatch(/reviewRating|claimReviewed/);
  });

  test('is not sent again before something is published, corrected or retracted', async () => {
    const first = await feed();

    const again = await feed().set('if-none-match', first.headers.etag!);
    const { id } = await publishedCheck(desk, room);
    const later = await feed().set('if-none-match', first.headers.etag!);

    expect([again.status, later.status]).toEqual([304, 200]);
    expect(later.body.toString()).toContain(`/checks/${id}"`);
    expect(later.headers['last-modified']).toBeDefined();
  });
});

test('an empty desk has a feed and a front page too', async () => {
  const empty = await openDesk();

  const feed = await request(empty.url).get('/api/feeds/claimreview.jsonld').buffer(true).responseType('text');
  const home = await request(empty.url).get('/');

  expect(JSON.parse(feed.body)).toMatchObject({ dataFeedElement: [] });
  expect(home.text).toContain('Nothing is published yet.');
  await empty.close();
});
