/** Marks spans of the article without touching its passages, so that a span that moves word by word costs nothing. */
import { useEffect, type RefObject } from 'react';
import './highlights.css';
import type { Span } from './passages.js';
import { rangesOf } from './place-in-text.js';

/** `picked`: the span at hand. `gap`: sentences without a claim. `anew` is whatever draws the page's passages anew. */
export function useHighlight(
  page: RefObject<HTMLElement | null>,
  name: 'picked' | 'gap',
  spans: readonly Span[],
  anew?: unknown,
): void {
  useEffect(() => {
    const element = page.current;
    if (!element || !('highlights' in CSS)) return;
    CSS.highlights.set(name, new Highlight(...rangesOf(element, spans)));
    return () => void CSS.highlights.delete(name);
  }, [page, name, spans, anew]);
}
