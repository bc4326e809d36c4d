import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { ArticlesService } from '../../src/articles/articles.service.js';
import { importArticles, Outcome } from '../../src/articles/import-articles.js';
import { importCommand } from '../../src/articles/import.command.js';
import { theDesk } from '../../src/domain/actor.js';
import { openDesk, TestDesk } from '../support/app.js';

let desk: TestDesk;
let directory: string;
beforeAll(async () => {
  desk = await openDesk();
  directory = await mkdtemp(join(tmpdir(), 'hindsight-import-'));
});
afterAll(async () => {
  await desk.close();
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  await desk.source.query(`TRUNCATE article, claim CASCADE`);
  await desk.source.query(`DELETE FROM graphile_worker._private_jobs`);
});
afterEach(() => {
  process.exitCode = undefined;
});

const good = (text: string, more: object = {}) => JSON.stringify({ text, publishedOn: '2000-06-10', ...more });

async function run(content: string | Buffer, ...more: string[]) {
  const file = join(directory, 'articles.ndjson');
  await writeFile(file, content);
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  let closed = 0;
  const close = async () => {
    closed += 1;
  };
  const open = async () => ({ app: desk.app, source: desk.source, close });
  await importCommand(open, streams).parseAsync([file, ...more], { from: 'user' });
  const said = { stdout: String(streams.stdout.read() ?? ''), stderr: String(streams.stderr.read() ?? '') };
  return { ...said, exitCode: process.exitCode, closed };
}

async function titles(): Promise<string[]> {
  const found: { title: string }[] = await desk.source.query('SELECT title FROM article ORDER BY id');
  return found.map(({ title }) => title);
}

async function splitJobs(): Promise<number> {
  const [{ count }] = await desk.source.query(
    `SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'split_article'`,
  );
  return count;
}

describe('importing a file', () => {
  test('brings in every line, to be split by jobs, and closes the desk', async () => {
    const lines = [
      good('One article with words.'),
      good('Another article with words.', { publisher: 'Example Press' }),
    ];

    const { stdout, stderr, exitCode, closed } = await run(lines.join('\n'));

    expect(stdout).toBe('Imported 2, already here 0, refused 0.\n');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(closed).toBe(1);
    expect(await titles()).toEqual(['One article with words.', 'Another article with words.']);
    expect(await splitJobs()).toBe(2);
    const waiting = await desk.source.query(`SELECT DISTINCT split_state, submitted_by FROM article`);
    expect(waiting).toEqual([{ split_state: 'waiting', submitted_by: null }]);
  });

  test('twice doubles nothing', async () => {
    const file = [good('One article.'), good('Two articles.'), good('One article.')].join('\r\n');

    const first = await run(file);
    const second = await run(`${file}\n${good('Three articles.')}\n`);

    expect(first.stdout).toBe('Imported 2, already here 1, refused 0.\n');
    expect(second.stdout).toBe('Imported 1, already here 3, refused 0.\n');
    expect(second.exitCode).toBe(0);
    expect(await titles()).toEqual(['One article.', 'Two articles.', 'Three articles.']);
    expect(await splitJobs()).toBe(3);
  });

  test('names every bad line and what is wrong with it, and the rest goes on', async () => {
    const bad: [string | Buffer, RegExp][] = [
      ['{"text": ', /^line 2: request\.malformed: The line is not JSON/],
      ['["text"]', /^line 3: request\.malformed: The line is not a JSON object/],
      [
        good('Text.', { publishedOn: '2000-02-30' }),
        /^line 4: request\.invalid: .*publishedOn is a day of the calendar/,
      ],
      [good('Text.', { publishedOn: '2999-01-01' }), /^line 5: article\.in_future/],
      [good('Text.', { topic: 'x' }), /^line 6: request\.invalid: .*topic/],
      [good(' '), /^line 7: article\.empty/],
      [good('Text.', { html: '<p>Text.' }), /^line 8: request\.invalid: .*either as text or as html/],
      [good('a'.repeat(1_048_577)), /^line 9: article\.too_large/],
      [good('half \ud800 pair'), /^line 10: request\.invalid: .*surrogate/],
      [good('a\0b'), /^line 11: request\.invalid: .*NUL/],
      [Buffer.from([0x7b, 0xff, 0x7d]), /^line 12: request\.too_large: .*not UTF-8/],
      [good('a'.repeat(9_000_000)), /^line 13: request\.too_large/],
      [good('Text.', { editionOf: 999_999 }), /^line 14: article\.unknown/],
      [good('Text.', { url: 'ftp://example.com/' }), /^line 15: request\.invalid: .*url/],
    ];
    const lines = [good('First good line.'), ...bad.map(([line]) => line), '', good('Last good line.')];

    const { stdout, stderr, exitCode } = await run(
      Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])),
    );

    const said = stderr.trim().split('\n');
    for (const [index, [, expected]] of bad.entries()) expect(said[index]).toMatch(expected);
    expect(said).toHaveLength(bad.length);
    expect(stdout).toBe(`Imported 2, already here 0, refused ${bad.length}.\n`);
    expect(exitCode).toBe(1);
    expect(await titles()).toEqual(['First good line.', 'Last good line.']);
  });

  test('accepts a byte order mark, HTML and a last line without an end', async () => {
    const { stdout } = await run(
      `\ufeff${JSON.stringify({ html: '<p>One para.<p>Two para.', publishedOn: '2000-06-10' })}`,
    );

    expect(stdout).toMatch(/^Imported 1,/);
    expect(await desk.source.query('SELECT text FROM article')).toEqual([{ text: 'One para.\n\nTwo para.' }]);
  });

  test('for a person puts their name to it; others cannot', async () => {
    await desk.source.query(`INSERT INTO person (name, email, roles, password_hash, closed_at) VALUES
      ('Ann', 'ann@example.org', '{reviewer}', '-', NULL), ('Bob', 'bob@example.org', '{admin}', '-', NULL),
      ('Cyd', 'cyd@example.org', '{editor}', '-', now())`);

    await run(good('Text of Ann.'), '--as', 'Ann@example.org');

    const [{ name, actor }] = await desk.source.query(
      `SELECT p.name, e.actor_id = p.id AS actor FROM article a JOIN person p ON p.id = a.submitted_by JOIN event e ON e.chain = 'article:' || a.id`,
    );
    expect({ name, actor }).toEqual({ name: 'Ann', actor: true });
    await expect(run(good('Text of Bob.'), '--as', 'bob@example.org')).rejects.toThrow(/may not submit articles/);
    await expect(run(good('Text of Cyd.'), '--as', 'cyd@example.org')).rejects.toThrow(/Nobody here has an account/);
  });

  test('that is not there says so before the desk is opened', async () => {
    const command = importCommand(() => Promise.reject(new Error('opened')));

    await expect(command.parseAsync([join(directory, 'none.ndjson')], { from: 'user' })).rejects.toThrow(
      /ENOENT.*none/,
    );
  });

  test('goes on from a stop: the line at hand is finished, the next one is not begun', async () => {
    const stop = new AbortController();
    const articles = desk.app.get(ArticlesService);
    const file = [good('Line one.'), good('Line two.'), good('Line three.')].join('\n');
    const stopping = async (article: Parameters<ArticlesService['take']>[1]) => {
      if (article.text === 'Line two.') stop.abort();
      await articles.take(theDesk, article);
    };
    const silent = { at() {}, say() {} };

    const first: Outcome = await importArticles(Readable.from([Buffer.from(file)]), stopping, silent, stop.signal);
    const second = await run(file);

    expect(first).toEqual({ imported: 2, alreadyHere: 0, refused: 0, stoppedAfter: 2 });
    expect(second.stdout).toBe('Imported 1, already here 2, refused 0.\n');
    expect(await titles()).toEqual(['Line one.', 'Line two.', 'Line three.']);
  });

  test('from two shells at once brings in every article once', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => good(`Article ${index} of the file.`));
    const articles = desk.app.get(ArticlesService);
    const take = (file: string[]) =>
      importArticles(
        Readable.from([Buffer.from(file.join('\n'))]),
        (article) => articles.take(theDesk, article),
        { at() {}, say() {} },
        new AbortController().signal,
      );

    const outcomes = await Promise.all([take(lines), take(lines.toReversed()), take(lines)]);

    expect(outcomes.reduce((sum, { imported }) => sum + imported, 0)).toBe(30);
    expect(outcomes.every(({ imported, alreadyHere }) => imported + alreadyHere === 30)).toBe(true);
    expect(await titles()).toHaveLength(30);
  });
});

test('the help of the command shows a line of such a file', () => {
  let help = '';
  const command = importCommand(() => Promise.reject(new Error('opened'))).configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });

  command.outputHelp();

  expect(help).toContain('"publishedOn":"2000-06-10"');
  expect(help).toContain('hindsight import articles.ndjson');
});
