/** The desk's catalogue is whole: every refusal has a text, German says all that English does, and no text stands beside it. */
import { describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusals } from '../../src/domain/refusal.js';
import { german } from '../../web/src/wording/de/catalogue.js';
import { english } from '../../web/src/wording/en/catalogue.js';
import { literalTexts } from './literal-texts.js';

/** All texts by their path, such as `shell.nav.home`. */
function textsOf(catalogue: object, path = ''): Map<string, string> {
  const found = Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as const] : [...textsOf(value as object, `${path}${key}.`)],
  );
  return new Map(found);
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

const en = textsOf(english);
const de = textsOf(german);

test('every code of the registry has a text, and no text is for a code that there is not', () => {
  const codes = Object.keys(refusals).map((code) => code.replace('.', '_'));

  expect(Object.keys(english.problems).toSorted()).toEqual([...codes, 'offline'].toSorted());
});

describe('the German catalogue', () => {
  test('has the keys of the English one', () => {
    expect([...de.keys()]).toEqual([...en.keys()]);
  });

  test('has the same places to fill in', () => {
    const wrong = [...en].filter(([key, text]) => `${placeholders(text)}` !== `${placeholders(de.get(key) ?? '')}`);

    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says something under every key', () => {
    expect([...de, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('a counted text has both its forms', () => {
  const keys = [...en.keys()].filter((key) => /_(?:one|other)$/.test(key));
  const lacking = keys.filter(
    (key) => !en.has(key.replace(/_(?:one|other)$/, key.endsWith('_one') ? '_other' : '_one')),
  );

  expect(keys.length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

describe('no text of the desk', () => {
  test('stands in code', async () => {
    const names = (await readdir('web/src', { recursive: true })).filter((name) => name.endsWith('.tsx'));
    const found = await Promise.all(
      names.map(async (name) =>
        literalTexts(await readFile(join('web/src', name), 'utf8')).map((text) => `${name}: ${text}`),
      ),
    );

    expect(names.length).toBeGreaterThan(20);
    expect(found.flat()).toEqual([]);
  });

  test.each([
    ['<p>Nothing here</p>', ['Nothing here']],
    ['<p>\n  {count} claims wait\n</p>', ['claims wait']],
    ['<Button aria-label="Close" title={t("x")} />', ['aria-label="Close"']],
    ["<Field label={'Name'} placeholder={`Your ${x}`} />", ["label={'Name'}", 'placeholder={`Your ${x}`}']],
    ['<p>{open ? "Open" : t("closed")}</p>', ['{open ? "Open" : t("closed")}']],
    ['<Tag title={title ?? t("x")}>{t("y")} · {n}</Tag>', []],
    ['const wide: Array<string> = a < b ? [c] : d; return <i>×</i>;', []],
  ])('is found by the scan: %s', (code, texts) => {
    expect(literalTexts(`const x = () => ${code.startsWith('<') ? `(${code})` : `{ ${code} }`};`)).toEqual(texts);
  });
});
