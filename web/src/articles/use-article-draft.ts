/** The draft of the form, kept in the browser while somebody types, so that a refusal, a reload or a crash loses nothing. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { draftFrom, emptyDraft, isEmpty, type ArticleDraft } from './article-draft.js';

const kept = 'hindsight.articleDraft';
const typingMs = 300;

export function useArticleDraft() {
  const [draft, setDraft] = useState(() => draftFrom(localStorage.getItem(kept)));
  const keep = useDebouncedCallback(keepDraft, { delay: typingMs, flushOnUnmount: true });
  useEffect(() => {
    const flush = () => keep.flush();
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, [keep]);

  const change = (some: Partial<ArticleDraft>) => {
    const next = { ...draft, ...some };
    setDraft(next);
    keep(next);
  };
  const clear = () => {
    setDraft(emptyDraft);
    keep.cancel();
    localStorage.removeItem(kept);
  };
  return { draft, change, clear };
}

function keepDraft(draft: ArticleDraft): void {
  try {
    if (isEmpty(draft)) localStorage.removeItem(kept);
    else localStorage.setItem(kept, JSON.stringify(draft));
  } catch {
    // A text too long for the browser's store: its particulars are kept at least.
    localStorage.setItem(kept, JSON.stringify({ ...draft, content: '' }));
  }
}
