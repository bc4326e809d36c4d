/** A reviewer's draft: which one goes on, where it is kept, what is missing of a review. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DraftKeeper, type Places } from '../../web/src/review/draft-keeper.js';
import { merge, type LocalDraft, type Merged } from '../../web/src/review/draft-merge.js';
import { bodyOf, draftFrom, emptyDraft, isEmpty, verdictOf, type Draft } from '../../web/src/review/draft.js';
import { missingOf } from '../../web/src/review/missing.js';
import { emptySource } from '../../web/src/review/source-form.js';

const because = (rationale: string): Draft => ({ ...emptyDraft, today: { ...emptyDraft.today, rationale } });
const onServer = (rationale: string, savedAt: string) => ({ body: bodyOf(because(rationale)), savedAt });
const inBrowser = (rationale: string, change: Partial<LocalDraft>): LocalDraft => ({
  draft: because(rationale),
  changedAt: Date.parse('2000-06-10T12:00:00Z'),
  base: null,
  unsent: true,
  ...change,
});
const said = ({ draft }: Merged) => draft?.today.rationale ?? null;

describe('of two drafts', () => {
  const noon = '2000-06-10T12:00:00.000Z';

  test('there may be none', () => {
    expect(merge(null, null)).toMatchObject({ draft: null, from: 'nowhere', unsent: false });
  });

  test('the one on the server goes on where the browser has none', () => {
    expect(merge(null, onServer('server', noon))).toMatchObject({ from: 'server', unsent: false, base: noon });
  });

  test('an empty one on the server, which taking a claim leaves, is none', () => {
    expect(merge(null, { body: {}, savedAt: noon })).toMatchObject({ draft: null, from: 'nowhere', base: noon });
  });

  test('what never reached the server goes on and is sent', () => {
    const merged = merge(inBrowser('here', {}), { body: {}, savedAt: noon });

    expect(merged).toMatchObject({ from: 'browser', unsent: true });
    expect(said(merged)).toBe('here');
  });

  test('the browser’s copy gives way to what was saved from elsewhere since', () => {
    const merged = merge(inBrowser('old', { base: '2000-06-10T11:00:00.000Z', unsent: false }), onServer('new', noon));

    expect(said(merged)).toBe('new');
    expect(merged.other).toBeNull();
  });

  test('what was typed on top of the last save goes on, whatever the clocks say', () => {
    const merged = merge(inBrowser('typed on', { base: noon, changedAt: 0 }), onServer('saved', noon));

    expect(said(merged)).toBe('typed on');
    expect(merged.other).toBeNull();
  });

  test.each([
    ['2000-06-10T11:00:00.000Z', 'here', 'there'],
    ['2000-06-10T13:00:00.000Z', 'there', 'here'],
  ])('that both changed, the newer goes on and the other is kept beside it (saved %s)', (savedAt, goesOn, beside) => {
    const merged = merge(inBrowser('here', { base: '2000-06-09T00:00:00.000Z' }), onServer('there', savedAt));

    expect(said(merged)).toBe(goesOn);
    expect(merged.other?.draft.today.rationale).toBe(beside);
  });

  test('one that was submitted from elsewhere is not brought back', () => {
    expect(said(merge(inBrowser('submitted', { base: noon, unsent: false }), null))).toBeNull();
  });
});

describe('a draft on the server', () => {
  const whole: Draft = {
    then: { rating: 'true', rationale: 'so it was', cites: [1] },
    today: { rating: 'false', rationale: 'so it is', cites: [1, 2] },
    searches: [{ where: 'the archive', query: 'visits', result: '' }],
    source: { ...emptySource, url: 'https://a.example' },
    wording: { version: 3, text: 'It was the first.', kind: 'record', speaker: null, from: null, to: null },
  };

  test('comes back as it was, half a search and the evidence in the form included', () => {
    expect(draftFrom(JSON.parse(JSON.stringify(bodyOf(whole))))).toEqual(whole);
  });

  test('that another client wrote is read as far as it can be understood', () => {
    const body = { ratingToday: 7, rationaleToday: 'words', citesToday: [1, 'two'], searches: 'none', source: [] };

    expect(draftFrom(body)).toEqual({ ...emptyDraft, today: { rating: null, rationale: 'words', cites: [1] } });
  });

  test('is empty when only the claim’s wording was noted', () => {
    expect(isEmpty({ ...emptyDraft, wording: whole.wording })).toBe(true);
    expect(isEmpty(whole)).toBe(false);
  });

  test('becomes a verdict without what is blank, half written, or ticked for a moment that is not judged', () => {
    const { then, ...rest } = whole;

    expect(verdictOf({ ...rest, then: { ...then, rating: null, rationale: ' ' } })).toEqual({
      ratingToday: 'false',
      rationaleToday: 'so it is',
      citesToday: [1, 2],
      searches: [],
    });
  });
});

describe('what is missing of a review', () => {
  const ready: Draft = { ...emptyDraft, today: { rating: 'true', rationale: 'why', cites: [1] } };

  test('is nothing once today is judged on some ground', () => {
    expect(missingOf(ready)).toEqual([]);
  });

  test('is all of it at first', () => {
    expect(missingOf(emptyDraft)).toEqual(['ratingToday', 'rationaleToday', 'grounds']);
  });

  test.each<[string, Partial<Draft>, string[]]>([
    ['a rating for then without reasons', { then: { rating: 'true', rationale: '', cites: [] } }, ['rationaleThen']],
    ['reasons for then without a rating', { then: { rating: null, rationale: 'why', cites: [] } }, ['ratingThen']],
    ['evidence in the form', { source: { ...emptySource, title: 'begun' } }, ['source']],
    ['half a search', { searches: [{ where: 'the archive', query: '', result: '' }] }, ['searches']],
  ])('is the rest of what was begun: %s', (_what, change, missing) => {
    expect(missingOf({ ...ready, ...change })).toEqual(missing);
  });

  test('an empty form and an empty search are no hindrance, and a whole search is ground enough', () => {
    const searches = [{ where: 'the archive', query: 'visits', result: 'nothing' }];

    expect(missingOf({ ...ready, source: emptySource, searches: [{ where: '', query: '', result: '' }] })).toEqual([]);
    expect(missingOf({ ...ready, today: { ...ready.today, cites: [] }, searches })).toEqual([]);
  });
});

describe('keeping a draft', () => {
  let sent: Record<string, unknown>[];
  let local: LocalDraft | null;
  let connected: boolean;
  let places: Places;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    local = null;
    connected = true;
    places = {
      send: async (body) => {
        if (!connected) throw new Error('offline');
        sent.push(body);
        return `2000-06-10T12:00:0${sent.length}.000Z`;
      },
      keepHere: (draft) => {
        local = draft;
        return true;
      },
      dropHere: () => {
        local = null;
      },
      now: () => Date.now(),
    };
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const begin = () => new DraftKeeper(merge(null, null), places);
  const type = (keeper: DraftKeeper, text: string) => keeper.change(() => because(text));

  test('is in the browser at once, and on the server soon after, once for many keys', async () => {
    const keeper = begin();
    type(keeper, 'a');
    expect(local).toMatchObject({ draft: because('a'), unsent: true });

    type(keeper, 'ab');
    await jest.advanceTimersByTimeAsync(2000);

    expect(sent.map(({ rationaleToday }) => rationaleToday)).toEqual(['ab']);
    expect(keeper.read().sign).toBe('saved');
    expect(local).toMatchObject({ unsent: false, base: '2000-06-10T12:00:01.000Z' });
  });

  test('is kept here without a connection, and sent when it is back', async () => {
    connected = false;
    const keeper = begin();
    type(keeper, 'kept');
    await jest.advanceTimersByTimeAsync(2000);
    expect(keeper.read().sign).toBe('here');

    connected = true;
    await jest.advanceTimersByTimeAsync(10_000);

    expect(sent).toHaveLength(1);
    expect(keeper.read().sign).toBe('saved');
  });

  test('says so when not even the browser has room', () => {
    places.keepHere = () => false;
    const keeper = begin();
    type(keeper, 'no room');

    expect(keeper.read().sign).toBe('nowhere');
  });

  test('what is typed while a save is under way follows it, and who waits for all waits for both', async () => {
    const { send } = places;
    places.send = (body) => new Promise((done) => setTimeout(() => done(send(body)), 100));
    const keeper = begin();
    type(keeper, 'first');
    void keeper.flush();
    type(keeper, 'second');
    const flushed = keeper.flush();
    await jest.advanceTimersByTimeAsync(1000);
    await flushed;

    expect(sent.map(({ rationaleToday }) => rationaleToday)).toEqual(['first', 'second']);
    expect(keeper.read().sign).toBe('saved');
  });

  test('after the review is in, nothing of it is kept or sent any more', async () => {
    const keeper = begin();
    type(keeper, 'judged');
    await keeper.flush();
    keeper.forget();
    await jest.advanceTimersByTimeAsync(60_000);
    await keeper.flush();

    expect(local).toBeNull();
    expect(sent).toHaveLength(1);
    expect(isEmpty(keeper.read().draft)).toBe(true);
  });

  test('the draft that gave way can be taken up, and then the other one waits', () => {
    const other = { draft: because('other'), at: 0 };
    const keeper = new DraftKeeper(
      { draft: because('mine'), from: 'browser', unsent: false, base: null, other },
      places,
    );
    keeper.swap();

    expect(keeper.read().draft.today.rationale).toBe('other');
    expect(keeper.read().other?.draft.today.rationale).toBe('mine');
  });
});
