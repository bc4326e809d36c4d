/** The splitter's thread: what it leaves free, and what it survives. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { Splitter } from '../../src/claims/splitter.js';
import { splitArticle } from '../../src/splitting/split-article.js';

const publishedOn = '2000-06-10';
const unruly = { script: new URL('./unruly-thread.js', import.meta.url), megabytes: 64, seconds: 30 };

let splitter: Splitter;
afterEach(() => splitter.onApplicationShutdown());

describe('the splitter', () => {
  test('gives what the same text gives in the main thread', async () => {
    const article = { text: 'OSLO, June 9 - The ferry sank on Friday. Who saw it?', publishedOn, language: 'en' };
    splitter = new Splitter();

    expect(await splitter.split(article)).toEqual(splitArticle(article));
  });

  test('leaves the process to others while it works on a long text', async () => {
    const text = Array.from({ length: 8000 }, (_, at) => `Ferry ${at} sank on Friday.`).join(' ');
    splitter = new Splitter();
    let turns = 0;
    let working = true;
    const turn = () => {
      turns += 1;
      if (working) setImmediate(turn);
    };

    turn();
    const { sentences } = await splitter.split({ text, publishedOn });
    working = false;

    expect(sentences).toHaveLength(8000);
    expect(turns).toBeGreaterThan(1000);
  }, 120_000);

  test('takes one text after the other, however many come at once', async () => {
    splitter = new Splitter(unruly);

    const splits = await Promise.all(['One.', 'Two.', 'Three.'].map((text) => splitter.split({ text, publishedOn })));

    expect(splits.map(({ version }) => version)).toEqual(['answer 1', 'answer 2', 'answer 3']);
    expect(splits.map(({ sentences }) => sentences[0]?.end)).toEqual([4, 4, 6]);
  });

  test('lets no short text wait for a long one', async () => {
    splitter = new Splitter({ ...unruly, seconds: 1 });
    const long = splitter.split({ text: 'run forever'.padEnd(30_000), publishedOn });

    const [first] = await Promise.race([
      long.then(
        () => ['long'],
        () => ['long'],
      ),
      splitter.split({ text: 'Short.', publishedOn }).then(() => ['short']),
    ]);

    expect(first).toBe('short');
    await expect(long).rejects.toThrow('took longer than 1 seconds');
  });

  test.each([
    ['throw', {}, 'The splitter failed on this text.'],
    ['exit', {}, 'The splitter ended in the middle of this text.'],
    ['eat memory', {}, 'The splitter needed more memory than 64 MB for this text.'],
    ['run forever', { seconds: 0.5 }, 'The splitter took longer than 0.5 seconds on this text.'],
  ])('told to %s, fails on that text alone and has a new thread for the next', async (text, bounds, message) => {
    splitter = new Splitter({ ...unruly, ...bounds });

    const all = ['Before.', text, 'After.'].map((each) => splitter.split({ text: each, publishedOn }));
    const [before, failed, after] = await Promise.allSettled(all);

    expect(before).toMatchObject({ status: 'fulfilled', value: { version: 'answer 1' } });
    expect(failed).toMatchObject({ status: 'rejected', reason: { message } });
    expect(after).toMatchObject({ status: 'fulfilled', value: { version: 'answer 1' } });
  });

  test('finishes what was begun before it stops', async () => {
    splitter = new Splitter(unruly);
    const begun = splitter.split({ text: 'The ferry sank.', publishedOn });

    await splitter.onApplicationShutdown();

    expect(await begun).toMatchObject({ version: 'answer 1' });
  });
});
