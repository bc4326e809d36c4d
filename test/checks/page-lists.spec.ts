import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDesk, TestDesk } from '../support/app.js';
import { person, TestPerson } from '../support/people.js';
import { done, review } from '../support/work.js';
import { approvedClaim, Newsroom, newsroom, publishedCheck } from './approved-claim.js';
import { faultsOf, read, wordsOf } from './reading.js';

let desk: TestDesk;
let room: Newsroom;
beforeAll(async () => {
  desk = await openDesk();
  room = await newsroom(desk);
});
afterAll(() => desk.close());

/** The claims listed on a page, in its order. */
function claimsOn(page: string): string[] {
  const found = page.matchAll(/<h\d>\s*<a href="[^"]*checks\/\d+[^"]*" lang="[^"]*">([^<]*)<\/a>/g);
  return [...found].map(([, claim = '']) => claim.trim());
}

function nextOn(page: string): string | null {
  return /<a rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&') ?? null;
}

async function retract(id: number, version = 1): Promise<void> {
  const body = { reason: 'wrong', note: 'It was wrong.' };
  await done(room.editor.post(`/api/checks/${id}/retract`, body).set('if-match', `"v${version}"`));
}

describe('the front page', () => {
  test('of a desk that has published nothing says so, and where to go', async () => {
    const empty = await openDesk();

    const { status, text } = await read(empty, '/');

    expect([status, faultsOf(text)]).toEqual([200, []]);
    expect(text).toContain('Nothing is published yet.');
    expect(text).toMatch(/href="\/methodology"[\s\S]*href="\/desk"/);
    await empty.close();
  });

  test('lists what stands, the latest first, twenty at a time, and nothing that is not public', async () => {
    const own = await openDesk();
    const people = await newsroom(own);
    await approvedClaim(own, people, { text: 'Not published yet' });
    for (let number = 1; number <= 21; number += 1) await publishedCheck(own, people, { text: `Claim ${number}` });
    const gone = await publishedCheck(own, people, { text: 'Taken back' });
    await done(
      people.editor
        .post(`/api/checks/${gone.id}/retract`, { reason: 'wrong', note: 'It was wrong.' })
        .set('if-match', '"v1"'),
    );

    const first = await read(own, '/');
    const second = await read(own, nextOn(first.text) ?? '');

    const numbers = Array.from({ length: 21 }, (_, index) => `Claim ${21 - index}`);
    expect([...claimsOn(first.text), ...claimsOn(second.text)]).toEqual(numbers);
    expect(claimsOn(first.text)).toHaveLength(20);
    expect(nextOn(second.text)).toBeNull();
    expect(faultsOf(second.text)).toEqual([]);
    await own.close();
  });
});

describe('the search', () => {
  beforeAll(async () => {
    const particulars = [
      { text: 'Putin visits 100% of Pyongyang', speaker: 'Georgy Toloraya', article: { publisher: 'Search Courier' } },
      {
        ...{ text: 'The treaty is of 1972', ratingToday: 'false', ratingThen: null, rationaleThen: null },
        article: { publisher: 'Bote', title: 'Ein Vertrag' },
      },
      { text: 'Kim assumed power in 1994', ratingToday: 'half_true', article: { publisher: 'Search Courier' } },
    ];
    for (const one of particulars) await publishedCheck(desk, room, one);
  });

  test.each([
    ['q=putin+VISITS', ['Putin visits 100% of Pyongyang']],
    ['q=PYONGYANG+visits', ['Putin visits 100% of Pyongyang']],
    ['q=toloraya', ['Putin visits 100% of Pyongyang']],
    ['q=vertrag', ['The treaty is of 1972']],
    ['q=100%25', ['Putin visits 100% of Pyongyang']],
    ['q=_', []],
    ['q=search+courier', ['Kim assumed power in 1994', 'Putin visits 100% of Pyongyang']],
    ['rating=false', ['The treaty is of 1972']],
    ['ratingThen=mostly_true&publisher=search', ['Kim assumed power in 1994', 'Putin visits 100% of Pyongyang']],
    ['rating=half_true&q=&speaker=', ['Kim assumed power in 1994']],
    ['speaker=TOLO', ['Putin visits 100% of Pyongyang']],
    ['publisher=bot', ['The treaty is of 1972']],
    ['q=kim&rating=false', []],
  ])('for %s finds %j', async (query, claims) => {
    const { status, text } = await read(desk, `/?${query}`);

    expect([status, claimsOn(text)]).toEqual([200, claims]);
    expect(text).toContain('<meta name="robots" content="noindex" />');
  });

  test('keeps what was asked for in its form', async () => {
    const { text } = await read(desk, '/?q=%22a%22+b&rating=false&speaker=x');

    expect(text).toContain('value="&#34;a&#34; b"');
    expect(text).toMatch(/<option value="false" selected>False<\/option>/);
    expect(text).toMatch(/<details open>[\s\S]*name="speaker" value="x"/);
    expect(faultsOf(text)).toEqual([]);
  });

  test('says what to do when nothing fits', async () => {
    const { text } = await read(desk, '/?q=nothing+of+the+kind');

    expect(wordsOf(text)).toContain('No check fits. Use fewer or other words, or take away a filter.');
  });

  test.each(['rating=Half%20True', 'ratingThen=%3Cb%3E', 'cursor=nonsense', `q=${'x'.repeat(301)}`, 'q=a&q=b'])(
    'that cannot be (%s) is a page that says why',
    async (query) => {
      const { status, text, headers } = await read(desk, `/?${query}`);

      expect([status, headers['content-type'], faultsOf(text)]).toEqual([400, 'text/html; charset=utf-8', []]);
      expect(wordsOf(text)).toContain('The address asks for something that cannot be');
    },
  );
});

describe('the page of an article', () => {
  const sentences = [
    'The town of Example opened its first bridge on Friday.',
    'The bridge cost nine million crowns.',
    'Nobody had ever crossed the river before.',
  ];
  let editor: TestPerson;
  let reviewer: TestPerson;
  let article: number;
  beforeAll(async () => {
    editor = await person(desk, 'Edda', 'editor');
    reviewer = await person(desk, 'Rolf', 'reviewer');
    const submitted = await done(
      editor.post('/api/articles', {
        ...{ text: sentences.join(' '), title: 'A bridge', publishedOn: '2000-06-10' },
        ...{ publisher: 'The Courier', byline: 'Ann Other', url: 'https://courier.example/bridge' },
      }),
      201,
    );
    article = submitted.id;
  });

  async function publishedOf(sentence: string, text: string) {
    const start = sentences.join(' ').indexOf(sentence);
    const worded = { start, end: start + sentence.length - 1, kind: 'event', text };
    const claim = await done(editor.post(`/api/articles/${article}/claims`, worded), 201);
    const accepted = await done(
      editor
        .post(`/api/claims/${claim.id}/accept`, { reviewsWanted: 1, reason: 'record' })
        .set('if-match', `"v${claim.version}"`),
    );
    const reviewed = await review(reviewer, { id: claim.id, version: accepted.version, article });
    const approved = await done(
      editor.post(`/api/claims/${claim.id}/approve`, {}).set('if-match', `"v${reviewed.version}"`),
    );
    return done(editor.post(`/api/claims/${claim.id}/publish`, {}).set('if-match', `"v${approved.version}"`), 201);
  }

  test('is not there before a check of it is published, whatever the desk knows', async () => {
    const { status, text } = await read(desk, `/articles/${article}`);

    expect([status, faultsOf(text)]).toEqual([404, []]);
    expect(text).not.toMatch(/bridge|Courier|Ann Other/);
  });

  test('shows its particulars and its published checks in its own order, and nothing else of it', async () => {
    await publishedOf(sentences[2]!, 'Nobody had crossed the river');
    const first = await publishedOf(sentences[0]!, 'The bridge was the first');

    const { status, text } = await read(desk, `/articles/${article}`);

    expect([status, faultsOf(text)]).toEqual([200, []]);
    expect(claimsOn(text)).toEqual(['The bridge was the first', 'Nobody had crossed the river']);
    expect(wordsOf(text)).toContain('A bridge The Courier, Ann Other, 10 June 2000');
    expect(text).toContain('href="https://courier.example/bridge"');
    expect(text).not.toMatch(/nine million|opened its first/);
    const check = await read(desk, `/checks/${first.id}`);
    expect(check.text).toContain(`href="/articles/${article}"`);
  });

  test('says of a retracted check only that it is', async () => {
    const { id } = await publishedOf(sentences[1]!, 'The price was nine million');
    await retract(id);

    const { text } = await read(desk, `/articles/${article}`);

    expect(claimsOn(text)).toContain('The price was nine million');
    expect(wordsOf(text)).toMatch(/The price was nine million Retracted The Courier/);
  });

  test('goes on where it holds many checks', async () => {
    const many = await publishedCheck(desk, room, { text: 'Number 0' });
    for (let number = 1; number <= 30; number += 1) {
      await desk.source.query(
        `WITH made AS (
           INSERT INTO claim (article_id, as_of, span_start, span_end, quote, text, kind, origin, priority, state, reviews_wanted,
                              selection_reason)
           SELECT article_id, as_of, span_start + $2, span_end, quote, text, kind, origin, priority, 'queued', 1, 'record'
           FROM claim WHERE id = $1 RETURNING id),
         checked AS (INSERT INTO published_check (claim_id) SELECT id FROM made RETURNING id)
         INSERT INTO check_revision (check_id, number, kind, document, article_id, claim_kind, claim_text, language, rating_today,
                                     made_by, made_at)
         SELECT checked.id, 1, kind, replace(document, 'Number 0', 'Number ' || $2), article_id, claim_kind, claim_text, language,
                rating_today, made_by, made_at FROM check_revision, checked WHERE check_id = $3`,
        [many.claim.id, number, many.id],
      );
    }

    const first = await read(desk, `/articles/${many.claim.articleId}`);
    const second = await read(desk, nextOn(first.text) ?? '');

    expect([...claimsOn(first.text), ...claimsOn(second.text)]).toEqual(
      Array.from({ length: 31 }, (_, number) => `Number ${number}`),
    );
    expect(nextOn(second.text)).toBeNull();
  });
});

describe('the log of corrections', () => {
  test('of a desk without any says so', async () => {
    const empty = await openDesk();

    const { status, text } = await read(empty, '/corrections');

    expect([status, faultsOf(text)]).toEqual([200, []]);
    expect(text).toContain('Nothing has been corrected or retracted yet.');
    await empty.close();
  });

  test('holds corrections and retractions, the newest first, page by page, each with its note', async () => {
    const own = await openDesk();
    const people = await newsroom(own);
    const { id } = await publishedCheck(own, people, { text: 'A claim' });
    for (let number = 1; number <= 20; number += 1) {
      const body = { note: `Note ${number}.`, class: 'update', rationaleToday: `Reason ${number}` };
      await done(people.editor.post(`/api/checks/${id}/correct`, body).set('if-match', `"v${number}"`));
    }
    const body = { reason: 'wrong', note: 'It was wrong.' };
    await done(people.editor.post(`/api/checks/${id}/retract`, body).set('if-match', `"v21"`));

    const first = await read(own, '/corrections');
    const second = await read(own, nextOn(first.text) ?? '');

    expect(wordsOf(first.text)).toMatch(
      /: Retraction A claim It was wrong\. What changed .*: Correction \(something new\) A claim Note 20\. /,
    );
    expect(first.text).toContain(`href="/checks/${id}/revisions/22"`);
    expect(first.text.match(/Note \d+\./g)).toHaveLength(19);
    expect(wordsOf(second.text)).toContain('Note 1.');
    expect([nextOn(second.text), faultsOf(first.text)]).toEqual([null, []]);
    await own.close();
  });
});
