/** Where the text that somebody selected stands in the article. */
import type { Span } from './passages.js';

/** The span of the selection in UTF-16 units of the article's text; null when nothing of the article is selected. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const passage = node.parentElement?.closest('[data-start]');
    return passage ? Number(passage.getAttribute('data-start')) + offset : null;
  }
  const next = node.childNodes[offset];
  const within =
    next instanceof Element ? (next.matches('[data-start]') ? next : next.querySelector('[data-start]')) : null;
  if (within) return Number(within.getAttribute('data-start'));
  const last = node instanceof Element ? [...node.querySelectorAll('[data-start]')].at(-1) : null;
  return last ? Number(last.getAttribute('data-start')) + (last.textContent?.length ?? 0) : null;
}
