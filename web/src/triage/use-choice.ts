/** The choice in the list that is shown, kept in step with the list as claims come and go. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ClaimSummary } from '../api/generated/types.gen.js';
import { kept, noChoice, stepped, type Choice, type Step } from './choice.js';

export function useChoice(list: readonly ClaimSummary[]): { choice: Choice; step: (step: Step) => void } {
  const [last, setLast] = useState<Choice>(noChoice);
  const ids = useMemo(() => list.map(({ id }) => id), [list]);
  const choice = useMemo(() => kept(last, ids), [last, ids]);
  const latest = useRef({ choice, ids });
  latest.current = { choice, ids };
  const step = useCallback((next: Step) => setLast(stepped(latest.current.choice, next, latest.current.ids)), []);
  return { choice, step };
}
