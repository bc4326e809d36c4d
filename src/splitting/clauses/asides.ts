/**
 * Asides between commas, found on the surface: ", who took office in 1951," and ", a retired judge,". Taken out before the
 * sentence is parsed, they no longer stand between a verb and its subject, and each is parsed with its noun in front of it.
 */
import { Tree } from '../parsing/tree.js';
import { firstTimeAt, participleAt, portionAt, relativeAt } from './aside-clauses.js';
import { ageAt, appositionAt, nameAt } from './aside-descriptions.js';
import { titlesBefore } from './fronted-asides.js';

export interface Aside {
  kind: 'relative' | 'apposition' | 'participle' | 'portion' | 'absolute' | 'passing' | 'first_time';
  /** First and last word. */
  noun: [number, number];
  body: [number, number];
  cut: [number, number];
}

export function findAsides(tree: Tree): Aside[] {
  const asides: Aside[] = [];
  let free = 0;
  for (const { index, text } of tree.words) {
    if (text !== ',' || index < free) continue;
    const found = readers.map((read) => read(tree, index)).find((some) => some.length > 0);
    if (!found) continue;
    // "Ana Ruiz, 58, a retired judge, …": the second aside is of the same person.
    const last = asides.at(-1);
    for (const aside of found) {
      if (last && aside.noun[0] === last.body[0]) aside.noun = last.noun;
      asides.push(aside);
      free = Math.max(free, aside.body[1] + 1, aside.cut[1]);
    }
  }
  return asides;
}

const readers = [firstTimeAt, ageAt, nameAt, portionAt, relativeAt, appositionAt, participleAt, titlesBefore];
