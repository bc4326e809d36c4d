/** Where an offset of the article's text stands on the page, and back. The page's passages carry the offset that they start at. */
import { bringToTheMiddle } from './article-text.js';
import type { Span } from './passages.js';

/** The passage that holds this offset, or the last one before it. */
export function passageAt(page: ParentNode, offset: number): HTMLElement | null {
  const passages = page.querySelectorAll<HTMLElement>('[data-start]');
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(passages[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1] ?? null;
}

export function startOf(passage: Element | null | undefined): number {
  return Number(passage?.getAttribute('data-start'));
}

/** The span as a range of the page; null where the page does not hold it. */
export function rangeOf(page: ParentNode, { start, end }: Span): Range | null {
  const first = passageAt(page, start);
  const last = passageAt(page, Math.max(start, end - 1));
  const [from, to] = [first?.firstChild, last?.firstChild];
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from, within(from, start - startOf(first)));
  range.setEnd(to, within(to, end - startOf(last)));
  return range;
}

export function scrollToSpan(page: ParentNode, span: Span): void {
  const passage = passageAt(page, span.start);
  if (passage) bringToTheMiddle(passage);
}

/** Between paragraphs lie line breaks that no passage holds. */
function within(text: Node, offset: number): number {
  return Math.max(0, Math.min(offset, text.textContent?.length ?? 0));
}
