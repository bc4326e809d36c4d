/** Reads the labelled sentences that the model of check-worthiness is trained on. */
import { readFileSync } from 'node:fs';

export type Source = 'claimbuster' | 'policlaim' | 'silver' | 'news';

export interface Labelled {
  source: Source;
  /** The debate or speech: all sentences of one go to the same side of a split. */
  group: string;
  text: string;
  checkable: boolean;
  /** Holds a fact that the labellers found unimportant: neither side. */
  unimportant: boolean;
}

/** Text, File_id and Verdict (1 check-worthy, 0 an unimportant fact, -1 no fact). */
export function readClaimBuster(file: string): Labelled[] {
  return tables(csv(readFileSync(file, 'utf8'))).map(({ Text, File_id, Verdict }) => ({
    ...sentence('claimbuster', File_id!, Text!, Verdict === '1'),
    unimportant: Verdict === '0',
  }));
}

/** With `golden` where people judged. */
export function readPoliClaim(file: string): Labelled[] {
  return tables(tsv(file))
    .filter(({ golden }) => golden !== undefined && golden.trim() !== '')
    .map((row) => sentence('policlaim', row.speech!, row.sentence!, Number(row.golden) === 1));
}

/** Judged three times by a language model: only where it was of one mind, and no person judged. */
export function readSilver(file: string): Labelled[] {
  return tables(tsv(file))
    .filter(({ golden, gpt4_likelihood }) => !golden && ['0', '3'].includes(String(Number(gpt4_likelihood))))
    .map((row) => sentence('silver', row.speech!, row.sentence!, Number(row.gpt4_likelihood) === 3));
}

export function readNews(file: string): Labelled[] {
  return tables(csv(readFileSync(file, 'utf8'))).map(({ Sentence, Label }, at) =>
    sentence('news', String(at >> 4), Sentence!, Label === 'OBJ'),
  );
}

function sentence(source: Source, group: string, text: string, checkable: boolean): Labelled {
  return { source, group, text: text.trim(), checkable, unimportant: false };
}

/** The first of each text. */
export function withoutDoubles(list: Labelled[]): Labelled[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function tsv(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function csv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

function tables([head, ...lines]: string[][]): Record<string, string>[] {
  return lines.map((line) => Object.fromEntries(head!.map((name, at) => [name, line[at] ?? ''])));
}
