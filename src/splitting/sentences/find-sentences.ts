/** The sentences of an article, each with the role of its line. Every character that is not white space lies in one. */
import { findDateline } from '../dateline.js';
import type { Dateline } from '../split-article.js';
import { Span } from '../span.js';
import { breakLine } from './break-line.js';
import { lineRoles, LineRole } from './line-roles.js';
import { linesOf } from './lines.js';

export interface PlacedSentence extends Span {
  role: LineRole;
  /** Number of the line (paragraph) it stands in. */
  line: number;
}

export interface Layout {
  sentences: PlacedSentence[];
  dateline: Dateline | null;
}

// A dateline opens the report: it is not looked for below the first few lines.
const datelineLines = 12;

export function findSentences(text: string, publishedOn: string): Layout {
  const lines = linesOf(text);
  const datelines = lines.slice(0, datelineLines).map((line) => findDateline(text, line.start, publishedOn));
  const first = datelines.findIndex((dateline) => dateline !== null);
  const roles = lineRoles(text, lines, (line) => lines[first] === line);
  const sentences = lines.flatMap((line, at): PlacedSentence[] => {
    const role = roles[at] ?? 'text';
    const parts = role === 'text' ? breakLine(text, line) : [line];
    return parts.map((part) => ({ ...part, role, line: at }));
  });
  return { sentences, dateline: datelines[first] ?? null };
}
