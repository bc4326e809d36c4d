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

test('an empty desk has a feed too', async () => {
  const empty = await openDesk();

  const feed = await request(empty.url).get('/api/feeds/claimreview.jsonld').buffer(true).responseType('text');

  expect(JSON.parse(feed.body)).toMatchObject({ dataFeedElement: [] });
  await empty.close();
});
