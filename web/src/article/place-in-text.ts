/** Where an offset of the article's text stands on the page, and back. The page's passages carry the offset that they start at. */
import { bringToTheMiddle } from './article-text.js';
import type { Span } from './passages.js';

type Passages = NodeListOf<HTMLElement>;

function passagesOf(page: ParentNode): Passages {
  return page.querySelectorAll<HTMLElement>('[data-start]');
}

/** The passage that holds this offset, or the last one before it. */
function passageAt(passages: Passages, offset: number): HTMLElement | null {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(passages[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1] ?? null;
}

function startOf(passage: Element | null | undefined): number {
  return Number(passage?.getAttribute('data-start'));
}

/** The spans as ranges of the page; one that the page does not hold is left out. */
export function rangesOf(page: ParentNode, spans: readonly Span[]): Range[] {
  if (spans.length === 0) return [];
  const passages = passagesOf(page);
  return spans.map((span) => rangeOf(passages, span)).filter((range) => range !== null);
}

function rangeOf(passages: Passages, { start, end }: Span): Range | null {
  const first = passageAt(passages, start);
  const last = passageAt(passages, Math.max(start, end - 1));
  const [from, to] = [first?.firstChild, last?.firstChild];
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from, within(from, start - startOf(first)));
  range.setEnd(to, within(to, end - startOf(last)));
  return range;
}

export function scrollToSpan(page: ParentNode, span: Span): void {
  const passage = passageAt(passagesOf(page), span.start);
  if (passage) bringToTheMiddle(passage);
}

/** Between paragraphs lie line breaks that no passage holds. */
function within(text: Node, offset: number): number {
  return Math.max(0, Math.min(offset, text.textContent?.length ?? 0));
}
