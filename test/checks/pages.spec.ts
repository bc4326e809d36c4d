import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openDesk, TestDesk } from '../support/app.js';
import { Newsroom, newsroom, publishedCheck } from './approved-claim.js';
import { faultsOf, read, wordsOf } from './reading.js';

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

function correct(id: number, change: object, version = 1) {
  return room.editor
    .post(`/api/checks/${id}/correct`, { note: 'Put right.', class: 'minor', ...change })
    .set('if-match', `"v${version}"`);
}

describe('the page of a check', () => {
  test('shows claim, both ratings with their reasons, the evidence, and carries the same as ClaimReview', async () => {
    const { id } = await publishedCheck(desk, room, { speaker: 'Georgy Toloraya' });

    const { status, text, headers } = await read(desk, `/checks/${id}`);

    expect([status, headers['content-type'], headers['content-language']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'en',
    ]);
    for (const shown of [
      'first Russian leader',
      'Georgy Toloraya',
      'the first ever trip by a Russian leader',
      'As known today True',
      'The evidence bears the claim out in all that matters.',
      'No earlier visit',
      'As known on 10 June 2000 Mostly true',
      'The papers of the day',
      'Pravda , June 2000',
      'Does not count as known then',
      'Izvestia , 9 June 2000',
      'Counts as known then',
      'Rosa Reviewer',
      'Eduard Editor',
      'MOSCOW, AP',
    ])
      expect(wordsOf(text)).toContain(shown);
    expect(text).toContain('href="https://archive.example/1"');
    const negotiated = await request(desk.url).get(`/api/checks/${id}.jsonld`).responseType('text');
    expect(markupIn(text)).toEqual(JSON.parse(negotiated.body));
    expect(markupIn(text).url).toBe(`https://checks.example/desk/checks/${id}`);
  });

  test('shows reasons as Markdown, without HTML, pictures or links that run something', async () => {
    const rationaleToday = [
      '# Heading\n\nSome **bold** words, [a source](https://source.example/a?b=1&c=2) and [a trap](javascript:alert(1)).',
      '![picture](https://tracker.example/pixel.png)\n\n- one\n- two\n\n> quoted\n\n<b onclick="x()">raw</b> <https://auto.example>',
      '[second trap](data:text/html,x) `<script>`',
    ].join('\n\n');
    const { id } = await publishedCheck(desk, room, { rationaleToday });

    const { text } = await read(desk, `/checks/${id}`);

    for (const shown of [
      '<h4>Heading</h4>',
      '<strong>bold</strong>',
      '<a href="https://source.example/a?b=1&amp;c=2" rel="nofollow noopener">a source</a>',
      '<li>one</li>',
      '&lt;b onclick=&quot;x()&quot;&gt;raw&lt;/b&gt;',
      '<a href="https://auto.example" rel="nofollow noopener">',
      '<code>&lt;script&gt;</code>',
    ])
      expect(text).toContain(shown);
    expect(text.replace(/<script type[^<]*<\/script>/, '')).not.toMatch(/<img|<a href="(?:javascript|data):|<b\b/);
    expect(faultsOf(text)).toEqual([]);
  });

  test('shows the sources in time, and says the same in words', async () => {
    const { id } = await publishedCheck(desk, room, {
      evidence: [
        { title: 'Log', published: ['1991-10-01', '1991-10-31'], stance: 'contradicts', cited: ['today', 'then'] },
        { title: 'Memoirs', published: ['2001-01-01', '2003-12-31'], stance: 'contextualizes', cited: ['today'] },
        { title: 'Letter', cited: ['today'] },
      ],
    });

    const { text } = await read(desk, `/checks/${id}`);

    expect(text).toContain(
      'Published by 10 June 2000: source 1 (October 1991). Later, or not surely by then: source 2 (2001 – 2003). Without a date: source 3 (without a date).',
    );
    const picture = /<svg class="time"[\s\S]*?<\/figure>/.exec(text)?.[0] ?? '';
    expect(picture.match(/class="number"/g)).toHaveLength(2);
    const day = Number(/class="day" x1="([\d.]+)%"/.exec(picture)?.[1]);
    const [log, memoirs] = [...picture.matchAll(/<svg x="([\d.]+)%"/g)].map(([, place]) => Number(place));
    expect(log).toBeLessThan(day);
    expect(day).toBeLessThan(memoirs!);
    expect(picture).toMatch(/<path class="contradicts"[\s\S]*<circle class="contextualizes"/);
  });

  test('has no picture where no source has a date, and says so where nothing is cited but searches', async () => {
    const { id } = await publishedCheck(desk, room, {
      evidence: [],
      searches: [{ where: 'The archive', query: 'Putin', result: 'Nothing.' }],
    });

    const { text } = await read(desk, `/checks/${id}`);

    expect(text).not.toContain('<figure');
    expect(wordsOf(text)).toMatch(/No source is cited.*The archive for Putin : Nothing\./);
  });

  test('has its corrections on top, and its revisions in its history', async () => {
    const { id } = await publishedCheck(desk, room);
    await correct(id, { note: 'The year was wrong.', rationaleToday: 'Other.' });

    const { text } = await read(desk, `/checks/${id}`);

    expect(text.indexOf('The year was wrong.')).toBeGreaterThan(0);
    expect(text.indexOf('The year was wrong.')).toBeLessThan(text.indexOf('<h1'));
    expect(markupIn(text).correction).toMatchObject([{ '@type': 'CorrectionComment', text: 'The year was wrong.' }]);
    expect(wordsOf(text)).toMatch(/Revision 2 , [^:]+: Correction \(wording\) The year was wrong\. Revision 1 , /);
    for (const number of [1, 2]) expect(text).toContain(`href="/desk/checks/${id}/revisions/${number}"`);
  });

  test('keeps as text what looks like markup, wherever it comes from', async () => {
    const { id, claim } = await publishedCheck(desk, room, {
      ...{ text: `1 ${attack}`, quote: `2 ${attack}`, speaker: `3 ${attack}` },
      ...{ rationaleToday: `4 ${attack}`, rationaleThen: `5 ${attack}` },
      searches: [{ where: `6 ${attack}`, query: attack, result: attack }],
      article: { title: `7 ${attack}`, publisher: attack },
      dateline: { place: `a ${attack}`, agency: attack },
      evidence: [
        {
          ...{ title: `8 ${attack}`, citation: `b ${attack}`, quote: `c ${attack}` },
          ...{ url: `https://source.example/?"><script>alert(3)</script>`, cited: ['today'] },
        },
      ],
    });
    await desk.source.query(`UPDATE desk SET name = $1`, [attack]);
    await correct(id, { note: `9 ${attack}`, rationaleToday: `4 ${attack} again` });

    const pages = await Promise.all(
      [
        `/checks/${id}`,
        '/',
        '/corrections',
        `/articles/${claim.articleId}`,
        `/checks/${id}/revisions/2`,
        '/?q=%3Cimg',
      ].map((path) => read(desk, path)),
    );

    for (const { status, text } of pages) {
      expect([status, faultsOf(text)]).toEqual([200, []]);
      const outside = text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
      expect(outside).not.toMatch(/<script|<img/);
    }
    const { text } = pages[0]!;
    for (const place of ['1', '2', '3', '6', '7', '8', '9', 'a', 'b', 'c'])
      expect(text).toContain(`${place} &#60;/script&#62;`);
    for (const place of [4, 5]) expect(text).toContain(`${place} &lt;/script&gt;`);
    expect(markupIn(text)).toMatchObject({ claimReviewed: `1 ${attack}`, itemReviewed: { text: `2 ${attack}` } });
    expect((await request(desk.url).get(`/api/checks/${id}`)).body.claim).toMatchObject({
      id: claim.id,
      text: `1 ${attack}`,
    });
    await desk.source.query(`UPDATE desk SET name = 'Hindsight'`);
  });

  test('of an earlier day says so, leads to the present one and carries no ClaimReview', async () => {
    const { id } = await publishedCheck(desk, room);
    const [{ today, inWords }] = await desk.source.query(
      `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today,
              to_char(now() AT TIME ZONE 'UTC', 'FMDD FMMonth YYYY') AS "inWords"`,
    );

    const { status, text } = await read(desk, `/checks/${id}?as_of=${today}`);

    expect(status).toBe(200);
    expect(text).toContain(`This is how the check stood on ${inWords}.`);
    expect(text).toContain(`<a href="/desk/checks/${id}">See how it stands now</a>`);
    expect(text).toContain(`<link rel="canonical" href="https://checks.example/desk/checks/${id}" />`);
    expect(text).not.toContain('ld+json"');
  });

  test('tells those who share it what it is about', async () => {
    const { id } = await publishedCheck(desk, room);

    const { text } = await read(desk, `/checks/${id}`);

    for (const told of [
      '<meta name="description" content="Then: Mostly true. Today: True. Putin to visit" />',
      '<meta property="og:title" content="Putin is the first Russian leader to visit North Korea." />',
      '<meta property="og:type" content="article" />',
      `<meta property="og:url" content="https://checks.example/desk/checks/${id}" />`,
      '<meta property="og:site_name" content="Hindsight" />',
      `<link rel="canonical" href="https://checks.example/desk/checks/${id}" />`,
    ])
      expect(text).toContain(told);
  });

  test.each([
    [null, 'This desk has named no address for reports yet. Write to whoever runs checks.example'],
    ['errors@desk.example', 'href="mailto:errors%40desk.example?subject=Error%20in%20check%20'],
    ['https://desk.example/report', '<a href="https://desk.example/report" rel="noopener">Report an error</a>'],
  ])('says how to report an error when the desk names %s', async (contact, shown) => {
    const { id } = await publishedCheck(desk, room);
    await desk.source.query('UPDATE desk SET contact = $1', [contact]);

    const { text } = await read(desk, `/checks/${id}`);

    expect(text).toContain(shown);
    await desk.source.query('UPDATE desk SET contact = NULL');
  });

  test('needs no script and no style but the one it links to, which may be kept for good', async () => {
    const { id } = await publishedCheck(desk, room);

    const page = await read(desk, `/checks/${id}`);
    const address = /<link rel="stylesheet" href="\/desk(\/styles\/[0-9a-f]{16}\.css)" \/>/.exec(page.text)?.[1] ?? '';
    const style = await read(desk, address);
    const earlier = await read(desk, '/styles/0123456789abcdef.css');

    expect(faultsOf(page.text)).toEqual([]);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self';.*style-src 'self'(;|$)/);
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([earlier.status, earlier.headers['cache-control']]).toEqual([302, 'no-store']);
    expect(new URL(earlier.headers.location!, `${desk.url}/styles/old.css`).pathname).toBe(address);
  });

  test.each(['?utm_source=letter&fbclid=x', '?as_of=', '?lang=xx'])(
    'opens with what others hang on its address (%s)',
    async (query) => {
      const { id } = await publishedCheck(desk, room);

      const { status } = await read(desk, `/checks/${id}${query}`);

      expect(status).toBe(200);
    },
  );

  test('is not sent again to who has it', async () => {
    const { id } = await publishedCheck(desk, room);
    const first = await read(desk, `/checks/${id}`);

    const again = await read(desk, `/checks/${id}`, { 'if-none-match': first.headers.etag! });
    const german = await read(desk, `/checks/${id}`, { 'if-none-match': first.headers.etag!, 'accept-language': 'de' });

    expect([first.headers['cache-control'], first.headers.vary]).toEqual([
      'public, max-age=60, stale-while-revalidate=600',
      'Accept, Accept-Language',
    ]);
    expect([again.status, german.status]).toEqual([304, 200]);
  });
});
