/** The lines of a text that have something on them. A paragraph is a line: pasted articles separate them by one or two breaks. */
import { Span, trimmed } from '../span.js';

export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[\n\r\u2028\u2029]|$/g)) {
    const line = trimmed(text, { start, end: index });
    if (line.end > line.start) lines.push(line);
    start = index + 1;
  }
  return lines;
}
