/** The language model as splitter: what it is asked, and that the built-in splitter stands in whatever it does instead. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import { LanguageModel } from '../../src/claims/language-model/language-model.js';
import { ProposedClaim, Split } from '../../src/splitting/split-article.js';
import { Asked, faithful, ModelServer, modelServer, says } from './model-server.js';

Logger.overrideLogger(false);

const text = 'The ferry Aurora sank on Friday. It carried 40 people. Nobody knows why. Will it sail again?';
const article = { text, publishedOn: '1998-05-10', language: 'en' };
const builtIn = splitOf(text);

let server: ModelServer;
beforeAll(async () => {
  server = await modelServer();
});
beforeEach(() => {
  server.asked = [];
  server.does = faithful();
});
afterAll(() => server.close());

function reading(settings: { key?: string; seconds?: number; url?: string } = {}, split: Split = builtIn) {
  const { key = null, seconds = 20, url = `${server.url}/` } = settings;
  return new LanguageModel({ url: new URL(url), model: 'test-model', key, seconds }).read(article, split);
}

describe('a model that answers well', () => {
  test('gives the claims, and the desk their places and days; the sentences and dates stay as they are', async () => {
    server.does = faithful((words) => (words.includes('Friday') ? { time: 'on Friday' } : {}));

    const { split, standIn } = await reading();

    expect(standIn).toBeNull();
    expect(split.version).toBe('language-model:test-model');
    expect(split.claims.map(({ sentence, quote }) => [sentence, quote])).toEqual([
      [0, 'The ferry Aurora sank on Friday'],
      [1, 'It carried 40 people'],
      [2, 'Nobody knows why'],
    ]);
    for (const { start, end, quote } of split.claims) expect(text.slice(start, end)).toBe(quote);
    expect(split.dates).toEqual(builtIn.dates);
    expect(split.sentences.map(({ noClaim }) => noClaim)).toEqual([null, null, null, 'question']);
    expect(split.claims.map(({ from }) => from)).toEqual(['1998-05-08', null, null]);
  });

  test('is asked in three steps, for an answer of a strict form, always alike', async () => {
    await reading({ key: 'a secret' });

    expect(server.asked.map(({ step }) => step)).toEqual(['selection', 'readings', 'claims']);
    for (const { path, headers, body } of server.asked) {
      expect([path, headers.authorization]).toEqual(['/v1/chat/completions', 'Bearer a secret']);
      expect(body).toMatchObject({
        model: 'test-model',
        temperature: 0,
        response_format: { json_schema: { strict: true } },
      });
    }
    expect(server.asked[0]?.sentences.map(({ text }) => text)).toContain('It carried 40 people.');
  });

  test('leaves out what it does not select, and the sentence says so', async () => {
    const all = faithful();
    server.does = (asked, response) =>
      asked.step === 'selection' ? says(response, { sentences: [1, 99] }) : all(asked, response);

    const { split } = await reading();

    expect(split.claims.map(({ sentence }) => sentence)).toEqual([0]);
    expect(split.sentences[1]?.noClaim).toBe('not_selected');
  });

  test('leaves out what it cannot settle from the article', async () => {
    const all = faithful();
    server.does = (asked, response) => {
      if (asked.step !== 'readings') return all(asked, response);
      const readings = asked.sentences.map(({ number, text }) => ({ number, clear: number === 2, standalone: text }));
      return says(response, { sentences: readings });
    };

    expect((await reading()).split.claims.map(({ sentence }) => sentence)).toEqual([1]);
  });

  test('may err in fewer than half of its claims: those do not count', async () => {
    server.does = faithful((words) => (words.includes('40') ? { text: 'The ferry carried 50 people.' } : {}));

    const { split, standIn } = await reading();

    expect(standIn).toBeNull();
    expect(split.claims.map(({ sentence }) => sentence)).toEqual([0, 2]);
    expect(split.sentences[1]?.noClaim).toBe('not_selected');
  });

  test('reads a long article in portions, each with what goes before', async () => {
    const many = Array.from({ length: 35 }, (_, at) => `Ferry ${at} sank on Friday.`).join(' ');
    const long = { ...article, text: many };

    const model = new LanguageModel({ url: new URL(`${server.url}/`), model: 'm', key: null, seconds: 20 });
    const { split } = await model.read(long, splitOf(many));

    expect(split.claims).toHaveLength(35);
    expect(server.asked).toHaveLength(12);
    expect(server.asked.at(-1)?.body.messages[1]?.content).toContain('What goes before:\nFerry 0 sank');
  });
});

const bad: [string, (asked: Asked, response: ServerResponse) => unknown, string][] = [
  [
    'says something that is not JSON',
    (_, response) => says(response, 'Sure! Here are'),
    'gave an answer that is not JSON.',
  ],
  ['answers with a page', (_, response) => response.end('<html>'), 'gave an answer that is not JSON.'],
  ['answers with nothing', (_, response) => response.end(), 'gave an answer that is not JSON.'],
  ['has no choice to give', (_, response) => response.end('{"choices": []}'), 'gave no answer.'],
  ['has no content', (_, response) => response.end('{"choices": [{"message": {"content": null}}]}'), 'gave no answer.'],
  ['says an empty text', (_, response) => says(response, ''), 'gave an answer that is not JSON.'],
  [
    'gives another form',
    (_, response) => says(response, { lines: [1] }),
    'gave an answer of another form than it was asked for.',
  ],
  [
    'gives numbers as words',
    (_, response) => says(response, { sentences: ['one'] }),
    'gave an answer of another form than it was asked for.',
  ],
  [
    'invents the quotes',
    faithful(() => ({ quote: 'The ferry exploded' })),
    'gave 4 claims, 4 of which the article does not bear out.',
  ],
  [
    'invents a number',
    faithful(() => ({ text: 'The ferry carried 70 people.' })),
    'gave 4 claims, 4 of which the article does not bear out.',
  ],
  [
    'leaves a member out',
    faithful(() => ({ kind: undefined })),
    'gave an answer of another form than it was asked for.',
  ],
  ['finds nothing', (_, response) => says(response, { sentences: [] }), 'found no claim in the article.'],
  [
    'is cut off',
    (_, response) => response.end('{"choices": [{"message": {"content": "{"}, "finish_reason": "length"}]}'),
    'had more to say than an answer may hold.',
  ],
  ['fails', (_, response) => response.writeHead(500).end('{}'), 'answered with HTTP 500.'],
  [
    'wants another key',
    (_, response) => response.writeHead(401).end('the key "a secret" is wrong'),
    'answered with HTTP 401.',
  ],
  [
    'sends the desk elsewhere',
    (_, response) => response.writeHead(307, { location: server.url }).end(),
    'could not be reached.',
  ],
  ['breaks the connection off', (_, response) => response.destroy(), 'could not be reached (UND_ERR_SOCKET).'],
  [
    'breaks off in the middle',
    (_, response) => response.write('{"choices": [', () => response.destroy()),
    'could not be reached (UND_ERR_SOCKET).',
  ],
  ['never ends', (_, response) => endless(response), 'gave an answer without end.'],
  ['says nothing for too long', () => undefined, 'did not finish within 0.2 seconds.'],
  [
    'stops in the middle for too long',
    (_, response) => response.write('{"choices": ['),
    'did not finish within 0.2 seconds.',
  ],
];

describe('the built-in splitter stands in for a model that', () => {
  test.each(bad)('%s', async (name, does, reason) => {
    server.does = does;

    const { split, standIn } = await reading({ key: 'a secret', seconds: name.endsWith('for too long') ? 0.2 : 20 });

    expect(standIn).toBe(`The language model ${reason}`);
    expect(split).toEqual(builtIn);
  });

  test('is not there', async () => {
    const gone = await modelServer();
    await gone.close();

    const { split, standIn } = await reading({ url: `${gone.url}/` });

    expect(standIn).toBe('The language model could not be reached (ECONNREFUSED).');
    expect(split).toEqual(builtIn);
  });

  test('would have to read a book', async () => {
    const book = { ...article, text: 'The ferry sank. '.repeat(5000) };
    const model = new LanguageModel({ url: new URL(server.url), model: 'm', key: null, seconds: 20 });

    const { standIn } = await model.read(book, builtIn);

    expect(standIn).toBe('The language model reads no articles of more than 40000 characters.');
    expect(server.asked).toEqual([]);
  });
});

test('when the desk stops, a reading ends without an answer, for the job to be done again', async () => {
  const model = new LanguageModel({ url: new URL(server.url), model: 'm', key: null, seconds: 20 });
  server.does = () => model.beforeApplicationShutdown();

  await expect(model.read(article, builtIn)).rejects.toThrow('The desk stops.');
});

/** As the built-in splitter might have it: this test is not about what that makes of a text. */
function splitOf(text: string): Split {
  const sentences = [...text.matchAll(/\S[^.?]*[.?]/g)].map(({ index, 0: words }) => ({
    ...{ start: index, end: index + words.length },
    noClaim: words.endsWith('?') ? ('question' as const) : null,
  }));
  const claim: ProposedClaim = {
    ...{ sentence: 0, start: 0, end: 30, quote: text.slice(0, 30), text: 'The ferry Aurora sank.', kind: 'event' },
    ...{ speaker: null, from: null, to: null, rule: 'main', worth: 0.5, worthReasons: [] },
  };
  const date = {
    start: 26,
    end: 32,
    text: 'Friday',
    from: '1998-05-08',
    to: '1998-05-08',
    candidates: [],
    rule: 'day',
  };
  const article = { headline: null, dateline: null, referenceDate: '1998-05-10', dates: [date], claims: [claim] };
  return { version: '1', language: 'en', fallback: false, sentences, ...article };
}

/** Until the other side has had enough. */
async function endless(response: ServerResponse): Promise<void> {
  const piece = '{"choices": ['.padEnd(64 * 1024);
  while (!response.destroyed) await new Promise((resolve) => response.write(piece, resolve));
}
