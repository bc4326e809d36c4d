/**
 * An article's text cut into paragraphs, and each paragraph into passages that are either plain or belong to the same claims and
 * the same note throughout. Offsets are UTF-16 units of the article's text, ends exclusive, as everywhere in the API.
 */

export interface Span {
  start: number;
  end: number;
}

/** What the article's words mean, for whoever points at them: a date in days, the speaker of a claim. */
export interface Note extends Span {
  kind: 'date' | 'speaker';
  label: string;
}

export interface MarkedClaim extends Span {
  id: number;
}

export interface Passage extends Span {
  text: string;
  claims: readonly number[];
  /** The claims that begin with this passage. */
  begins: readonly number[];
  note: Note | null;
}

export interface Paragraph extends Span {
  passages: Passage[];
}

export function paragraphsOf(text: string, claims: readonly MarkedClaim[], notes: readonly Note[]): Paragraph[] {
  const byStart = [...claims].sort((a, b) => a.start - b.start || a.id - b.id);
  const noteByStart = [...notes].sort((a, b) => a.start - b.start);
  return linesOf(text).map((line) => ({
    ...line,
    passages: passagesOf(text, line, within(byStart, line), within(noteByStart, line)),
  }));
}

/** The lines that hold anything but white space. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Those of `spans`, sorted by their start, that touch `line`. Spans are no longer than a few sentences, so this looks at few. */
function within<Item extends Span>(spans: readonly Item[], line: Span): Item[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Item).start < line.start) low = middle + 1;
    else high = middle;
  }
  const before = spans.slice(Math.max(0, low - 50), low).filter(({ end }) => end > line.start);
  const found = [...before];
  for (let at = low; at < spans.length && (spans[at] as Item).start < line.end; at++) found.push(spans[at] as Item);
  return found;
}

function passagesOf(text: string, line: Span, claims: readonly MarkedClaim[], notes: readonly Note[]): Passage[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of [...claims, ...notes]) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] as number;
    const here = claims.filter((claim) => claim.start <= start && end <= claim.end);
    return {
      start,
      end,
      text: text.slice(start, end),
      claims: here.map(({ id }) => id),
      begins: here.filter((claim) => Math.max(claim.start, line.start) === start).map(({ id }) => id),
      note: notes.find((note) => note.start <= start && end <= note.end) ?? null,
    };
  });
}
