/** Texts for measuring: files, folders, or the project's own articles. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Text {
  text: string;
  publishedOn: string;
}

export function textsOf(paths: string[]): Text[] {
  // Compiled code stands in a folder of its own: the articles are looked for where the command is run, at the project's root.
  const own = ['bench/splitting/gold'].filter((folder) => existsSync(folder));
  const texts = (paths.length > 0 ? paths : own).flatMap(textsBelow);
  if (texts.length === 0) throw new Error('No texts: give files or folders, or run it at the root of the project.');
  return texts;
}

function textsBelow(path: string): Text[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path).filter((name) => /\.(?:json|txt)$/.test(name));
    return files.sort().flatMap((name) => textsBelow(join(path, name)));
  }
  const read = readFileSync(path, 'utf8');
  if (!path.endsWith('.json')) return [{ text: read, publishedOn: '2015-06-10' }];
  const { text, publishedOn } = JSON.parse(read) as Partial<Text>;
  return text && publishedOn ? [{ text, publishedOn }] : [];
}

/** 4 KB of whole words, the article whose cost is measured. */
export function fourKilobytes(texts: Text[]): Text {
  const { text, publishedOn } = joined(texts, 4097);
  return { text: text.slice(0, text.lastIndexOf(' ')), publishedOn };
}

export function joined(texts: Text[], size: number): Text {
  let text = '';
  for (let at = 0; text.length < size; at++) text += `${texts[at % texts.length]!.text}\n\n`;
  return { text: text.slice(0, size), publishedOn: texts[0]!.publishedOn };
}

export function megabytes(texts: Text[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
}
