/** The desk in the browser keeps its house in order: its parts, what they may import, whom they talk to. */
import { beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

/** What every page may use. A folder outside of these is a page's own. */
const ground = [
  'api',
  'article',
  'claim',
  'evidence',
  'keyboard',
  'live',
  'look',
  'session',
  'shell',
  'verdict',
  'wording',
];

interface Source {
  name: string;
  folder: string;
  text: string;
  imports: string[];
}

let sources: Source[];
beforeAll(async () => {
  const names = (await readdir('web/src', { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('api/generated/'),
  );
  sources = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join('web/src', name), 'utf8');
      const relative = [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path = '']) => path);
      const imports = relative.map((path) => normalize(join(dirname(name), path)));
      return { name, folder: name.includes('/') ? (name.split('/')[0] ?? '') : '', text, imports };
    }),
  );
});

function breaches(rule: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => rule(source).map((what) => `${source.name}: ${what}`));
}

test('a page imports from the common ground and from itself, never from another page', () => {
  const wrong = breaches(({ folder, imports }) =>
    folder === '' ? [] : imports.filter((path) => ![folder, ...ground].includes(path.split('/')[0] ?? '')),
  );

  expect(wrong).toEqual([]);
});

test('the server is reached through the generated client alone', () => {
  const wrong = breaches(({ name, text }) =>
    name.startsWith('api/') ? [] : (text.match(/\bfetch\(|XMLHttpRequest|axios/g) ?? []),
  );

  expect(wrong).toEqual([]);
});

test('nothing of the server is imported', () => {
  expect(breaches(({ imports }) => imports.filter((path) => path.startsWith('..')))).toEqual([]);
});

const bans: readonly [string, RegExp][] = [
  ['no HTML from a text', /dangerouslySetInnerHTML|innerHTML/],
  ['any switches the types off', /: any\b|\bas any\b|<any>/],
  ['nothing secret is kept in the browser', /(?:localStorage|sessionStorage)[^;]*(?:token|secret|password)/i],
];

test.each(bans)('%s', (_why, ban) => {
  expect(breaches(({ text }) => (ban.test(text) ? ['here'] : []))).toEqual([]);
});

test('names say what a thing is, files are short enough to be read at once', () => {
  const wrong = breaches(({ name, text }) => [
    ...(/(?:^|\/)(?:utils?|helpers?|common|shared|managers?|index)(?:\/|\.tsx?$)/.test(name) ? ['this name'] : []),
    ...(text.split('\n').length > 250 && !name.startsWith('wording/') ? ['too long'] : []),
  ]);

  expect(wrong).toEqual([]);
});
