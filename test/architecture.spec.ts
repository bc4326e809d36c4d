/** The rules of the house, executed. A message says which rule is broken and where. */
import { beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const order = [
  'domain',
  'splitting',
  'database',
  'jobs',
  'people',
  'audit',
  'desk',
  'articles',
  'claims',
  'checks',
  'boards',
  'live',
];

interface Source {
  name: string;
  folder: string;
  text: string;
  imports: string[];
}

let sources: Source[];
beforeAll(async () => {
  const names = (await readdir('src', { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
  );
  sources = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join('src', name), 'utf8');
      const relative = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path);
      const imports = relative.map((path) => normalize(join(dirname(name), path)).replace(/\.js$/, '.ts'));
      return { name, folder: name.includes('/') ? (name.split('/')[0] ?? '') : '', text, imports };
    }),
  );
});

/** The files that break a rule, each with what breaks it. */
function breaches(rule: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => rule(source).map((what) => `${source.name}: ${what}`));
}

test(`imports go one way: ${order.join(', ')}`, () => {
  const wrong = breaches(({ folder, imports }) =>
    imports.filter((path) => {
      const [here, there] = [order.indexOf(folder), order.indexOf(path.split('/')[0] ?? '')];
      return here >= 0 && there > here;
    }),
  );

  expect(wrong).toEqual([]);
});

test('no feature imports from what stands above all features', () => {
  const wrong = breaches(({ folder, imports }) =>
    folder === '' ? [] : imports.filter((path) => !path.includes('/') && path !== 'config.ts'),
  );

  expect(wrong).toEqual([]);
});

test('http knows only the domain, and the splitter only the domain and itself', () => {
  const allowed: Record<string, string[]> = {
    http: ['http', 'domain'],
    splitting: ['splitting', 'domain'],
    domain: ['domain'],
  };
  const wrong = breaches(({ folder, imports }) =>
    imports.filter((path) => allowed[folder] && !allowed[folder].includes(path.split('/')[0] ?? '')),
  );

  expect(wrong).toEqual([]);
});

test('the domain knows no framework, no database, no clock and no chance', () => {
  const wrong = breaches(({ folder, text }) =>
    folder === 'domain' ? (text.match(/@nestjs|typeorm|Date\.now|new Date\(\)|Math\.random|randomUUID/g) ?? []) : [],
  );

  expect(wrong).toEqual([]);
});

test('nothing imports in a circle', () => {
  const graph = new Map(sources.map(({ name, imports }) => [name, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, path: string[]): void => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' -> '));
    if (done.has(name) || path.includes(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);

  expect(circles.filter((circle) => !typesOnly(circle))).toEqual([]);
});

/** A circle that one link of closes by types alone does not exist when the code runs. */
function typesOnly(circle: string): boolean {
  const names = circle.split(' -> ');
  return names.slice(0, -1).some((name, at) => {
    const text = sources.find((source) => source.name === name)?.text ?? '';
    const next = names[at + 1]?.split('/').at(-1)?.replace(/\.ts$/, '.js') ?? '';
    const links = [...text.matchAll(/import (type )?[^;]*? from '([^']+)'/g)].filter(([, , path = '']) =>
      path.endsWith(`/${next}`),
    );
    return links.length > 0 && links.every(([, type]) => type !== undefined);
  });
}

const bans: readonly [string, RegExp, (name: string) => boolean][] = [
  ['save() overwrites stale rows', /\.save\(/, () => true],
  ['forwardRef hides a circle', /forwardRef/, () => true],
  ['any switches the types off', /: any\b|\bas any\b|<any>/, () => true],
  ['only config.ts reads the environment', /process\.env/, (name) => name !== 'config.ts'],
  ['only http/ knows HttpException', /HttpException/, (name) => !name.startsWith('http/')],
  ['a controller decides nothing', /\bif \(/, (name) => name.endsWith('.controller.ts')],
];

test.each(bans)('%s', (_why, ban, applies) => {
  expect(
    breaches(({ name, text }) =>
      applies(name) && ban.test(text.replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')) ? ['here'] : [],
    ),
  ).toEqual([]);
});

test('nothing is swallowed without a word on why', () => {
  expect(breaches(({ text }) => text.match(/catch(?: \(\w+\))? \{\s*\}/g) ?? [])).toEqual([]);
});

test('a store that writes takes the transaction first', () => {
  const wrong = breaches(({ name, text }) =>
    name.endsWith('.store.ts')
      ? [...text.matchAll(/^export (?:async )?function (\w+)\(\s*(\w+: \w+)([\s\S]*?)^\}/gm)]
          .filter(([, , , body = '']) => /`\s*(?:INSERT|UPDATE|DELETE)\b|tx\.update\(/.test(body))
          .filter(([, , first]) => first !== 'tx: Tx')
          .map(([, named = '']) => named)
      : [],
  );

  expect(wrong).toEqual([]);
});

test('names say what a thing is', () => {
  expect(
    breaches(({ name }) =>
      /(?:^|\/)(?:utils?|helpers?|common|shared|managers?|index)(?:\/|\.ts$)/.test(name) ? ['this name'] : [],
    ),
  ).toEqual([]);
});

/** Longer than the house likes, and why. */
const longFiles: Record<string, string> = {
  'domain/claim-workflow.ts': 'one table and the three functions that read it: split, they could not be read together',
};

test('files are short enough to be read at once: 200 lines, data apart', () => {
  const long = sources.filter(
    ({ name, text }) => !name.includes('.data.') && !longFiles[name] && text.split('\n').length > 200,
  );

  expect(long.map(({ name }) => name)).toEqual([]);
});
