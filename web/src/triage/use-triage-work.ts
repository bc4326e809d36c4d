/** What is being decided: the dialog or form that is open, what follows when the desk has answered, and how it is undone. */
import { useCallback, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSummary, SentenceView } from '../api/generated/types.gen.js';
import type { Span } from '../article/passages.js';
import { selectedSpan } from '../article/selected-span.js';
import type { Pick } from '../claim/claim-grid.js';
import { tell, tellProblem, tellWithUndo } from '../shell/notices.js';
import { meant, type Choice, type Step } from './choice.js';
import { bySentence, trimmed } from './span-adjusting.js';
import { seenOf, useDecisions, type Decision } from './use-decisions.js';
import { adding, merging, rewording, splitting, withSpan, type Wording } from './wording.js';
import { bodyOf, wordedOf } from './worded.js';

interface Given {
  article: number;
  text: string;
  sentences: readonly SentenceView[];
  claims: readonly ClaimSummary[];
  list: readonly ClaimSummary[];
  choice: Choice;
  step: (step: Step) => void;
  gap: SentenceView | undefined;
  grid: RefObject<HTMLDivElement | null>;
}

interface Dialog {
  what: 'accept' | 'dismiss';
  claims: ClaimSummary[];
}

export function useTriageWork({ article, text, sentences, claims, list, choice, step, gap, grid }: Given) {
  const { t } = useTranslation('triage');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [wording, setWording] = useState<Wording | null>(null);
  const decisions = useDecisions(article);
  const quiet = useDecisions(article);
  const takeBack = useRef<(() => void) | null>(null);
  /** Only the last decision can be undone, so only its notice stands. */
  const putAway = useRef<(() => void) | null>(null);
  const current = list.find(({ id }) => id === choice.current);
  const about = () => {
    const ids = new Set(
      meant(
        choice,
        list.map(({ id }) => id),
      ),
    );
    return list.filter(({ id }) => ids.has(id));
  };

  const close = () => {
    decisions.reset();
    setDialog(null);
    setWording(null);
    requestAnimationFrame(() => grid.current?.focus({ preventScroll: true }));
  };
  const undoable = (message: string, decision: Decision) => {
    putAway.current?.();
    const undo = () => {
      takeBack.current = null;
      putAway.current?.();
      quiet.mutate(decision, { onSuccess: () => tell(t('undone')), onError: tellProblem });
    };
    takeBack.current = undo;
    putAway.current = tellWithUndo(message, undo);
  };
  const done = (changed: ClaimSummary[]) => {
    const count = changed.length;
    if (dialog?.what === 'accept') tell(t('accept.done', { count }));
    else if (dialog) undoable(t('dismiss.done', { count }), { do: 'restore', claims: seenOf(changed) });
    else if (wording?.what === 'reword' && wording.about[0]) {
      const change = bodyOf(wordedOf(wording.about[0]));
      undoable(t('panel.rewordDone'), { do: 'reword', claims: seenOf(changed), change });
    } else if (wording) tell(t(`panel.${wording.what as 'add'}Done`, { count }));
    step({ choose: 'none' });
    close();
    const [first] = changed;
    if (wording && first) step({ go: 'to', id: first.id });
  };
  const restore = () => {
    const restored = about();
    if (restored.length === 0 || quiet.isPending) return;
    quiet.mutate(
      { do: 'restore', claims: seenOf(restored) },
      {
        onSuccess: () => {
          step({ choose: 'none' });
          tell(t('restored', { count: restored.length }));
          grid.current?.focus({ preventScroll: true });
        },
        onError: tellProblem,
      },
    );
  };
  const open = (what: Dialog['what']) => {
    const chosen = about();
    if (chosen.length > 0) setDialog({ what, claims: chosen });
  };
  const add = () => {
    const selected = selectedSpan(document.getSelection());
    const span = selected && trimmed(text, selected);
    const place = gap ?? current ?? { start: 0, end: 0 };
    setWording(adding(text, span ?? bySentence(sentences, place, 0)));
    document.getSelection()?.removeAllRanges();
  };

  return {
    dialog,
    wording,
    decisions,
    setWording,
    done,
    close,
    restore,
    add,
    accept: () => open('accept'),
    dismiss: () => open('dismiss'),
    reword: () => current && setWording(rewording(current)),
    split: () => current && setWording(splitting(current)),
    merge: () => about().length > 1 && setWording(merging(about())),
    makeOf: (sentence: SentenceView) => setWording(adding(text, sentence)),
    undo: () => takeBack.current?.(),
    pick: useCallback(
      (id: number, how: Pick) => {
        if (how === 'toggle') step({ choose: 'toggle', id });
        else if (how === 'range') step({ choose: 'range', id });
        else step({ go: 'to', id });
      },
      [step],
    ),
    /** Somebody selected words of the article while a claim is being worded. */
    select: (span: Span) => {
      const found = trimmed(text, span);
      if (!found || !wording) return;
      setWording(withSpan(text, wording, found));
      document.getSelection()?.removeAllRanges();
    },
    focusList: () => grid.current?.focus({ preventScroll: true }),
    current,
    claims,
  };
}

export type TriageWork = ReturnType<typeof useTriageWork>;
