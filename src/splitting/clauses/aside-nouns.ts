/** The noun that an aside tells of: the run of noun words before its comma. */
import { Tree } from '../parsing/tree.js';

const nounTags = /^(?:DT|PRP\$|JJ|JJR|JJS|NNP?S?|CD|HYPH|POS)$/;
const dayOrMonth =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Words that a description after a name begins with. */
export const titleStart = /^(?:a|an|the|his|her|its|their|one|former|then|first|last)$/;

export function superlativeAt(tree: Tree, at: number): boolean {
  return /^(?:first|last|only|largest|biggest|worst|deadliest|oldest|longest|highest|smallest)$/.test(
    tree.words[at]?.lower ?? '',
  );
}

/** First and last word; null where no noun stands there, or only a date. */
export function nounBefore(tree: Tree, comma: number): [number, number] | null {
  let from = comma;
  while (comma - from < 12) {
    if (nounTags.test(tree.words[from - 1]?.tag ?? '')) from--;
    // "members of the crew, who …"
    else if (from < comma && tree.words[from - 1]?.lower === 'of' && /^NN/.test(tree.words[from - 2]?.tag ?? ''))
      from -= 2;
    else break;
  }
  const last = tree.words[comma - 1];
  if (from === comma || !last || !/^(?:NN|CD|HYPH)/.test(last.tag) || dayOrMonth.test(last.text)) return null;
  if (last.tag === 'CD' && dayOrMonth.test(tree.words[comma - 2]?.text ?? '')) return null;
  return [from, comma - 1];
}

/** "Peru, Chile and Cuba": the names of a list; null where there are not two. */
export function listBefore(tree: Tree, comma: number): [number, number] | null {
  let from = comma;
  let joints = 0;
  while (comma - from < 16) {
    const word = tree.words[from - 1];
    if (/^NNP/.test(word?.tag ?? '')) from--;
    else if (
      from < comma &&
      (word?.text === ',' || word?.lower === 'and') &&
      /^(?:NNP|,)/.test(tree.words[from - 2]?.tag ?? '')
    ) {
      from--;
      joints++;
    } else break;
  }
  return joints > 0 && /^NNP/.test(tree.words[from]?.tag ?? '') ? [from, comma - 1] : null;
}

/** What somebody does or what befalls them: of a whole clause, never of the place or day before the comma. */
export const deed =
  /^(?:trip|visit|tour|journey|voyage|flight|crossing|landing|launch|meeting|summit|win|victory|defeat|loss|strike|attack|arrest|rise|increase|fall|drop|cut|move|appearance|attempt)$/;
