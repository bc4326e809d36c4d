/** Reading articles that somebody marked, in either of the two forms. */
import { expect, test } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGold } from '../../bench/splitting/gold-articles.js';

const text = 'The bridge opened in May.';

test('marked dates may be a day, a month, a year or a stretch known by its bounds', async () => {
  const folder = await emptyFolder();
  const marks = [
    { when: '1990-05-07' },
    { when: '1992-02' },
    { when: '1994' },
    { from: '1991', to: '1993-04' },
    { notBefore: '1980', notAfter: '1990-05-07' },
    { notAfter: '1990-05-07' },
  ];
  const dates = marks.map((mark) => ({ start: 0, end: 3, ...mark }));
  await writeFile(join(folder, 'bridge.json'), JSON.stringify({ publishedOn: '1995-01-01', text, dates }));

  const [article] = readGold(folder, null);

  expect(article?.dates?.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '1990-05-07 1990-05-07',
    '1992-02-01 1992-02-29',
    '1994-01-01 1994-12-31',
    '1991-01-01 1993-04-30',
    '1980-01-01 1990-05-07',
  ]);
});

test('claims kept in a folder of their own choose the articles', async () => {
  const [articles, claims] = [await emptyFolder(), await emptyFolder()];
  for (const id of ['bridge', 'mine']) {
    await writeFile(join(articles, `${id}.json`), JSON.stringify({ publishedOn: '1995-01-01', text }));
  }
  await writeFile(join(claims, 'mine.json'), JSON.stringify({ claims: [{ text: 'The bridge opened in May.' }] }));

  const found = readGold(articles, claims);

  expect(found.map((article) => [article.id, article.claims?.length])).toEqual([['mine', 1]]);
});

test('a folder without marked articles is refused by its name', async () => {
  const folder = await emptyFolder();

  expect(() => readGold(folder, null)).toThrow(folder);
});

function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'gold-'));
}
