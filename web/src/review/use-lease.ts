/** Keeps the seat while somebody really works, and says how long it is still kept. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { claimsReadQueryKey } from '../api/generated/@tanstack/react-query.gen.js';
import { queueHeartbeat } from '../api/generated/sdk.gen.js';
import type { ClaimView } from '../api/generated/types.gen.js';
import { Problem } from '../api/problem.js';
import { clockAhead, shouldRenew, stageOf, type LeaseStage } from './lease-clock.js';

export interface Lease {
  /** Null when no seat is held. */
  stage: LeaseStage | null;
  until: number;
  /** The time by the server's clock. */
  now: () => number;
  keep: () => void;
}

const tickMs = 5000;
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'touchstart'] as const;

export function useLease(claim: ClaimView): Lease {
  const queries = useQueryClient();
  const token = claim.yours.lease?.token ?? null;
  const until = claim.yours.lease ? Date.parse(claim.yours.lease.until) : 0;
  const ahead = useRef(0);
  const lastTouched = useRef(Date.now());
  const lastRenewed = useRef(0);
  const [stage, setStage] = useState<LeaseStage | null>(null);
  const { id } = claim;
  const now = useCallback(() => Date.now() + ahead.current, []);

  const keep = useCallback(() => {
    if (token === null) return;
    const queryKey = claimsReadQueryKey({ path: { id } });
    lastRenewed.current = now();
    queueHeartbeat({ path: { token }, throwOnError: true }).then(
      ({ data, response }) => {
        ahead.current = clockAhead(response.headers.get('date'), Date.now());
        queries.setQueryData<ClaimView>(
          queryKey,
          (seen) => seen && { ...seen, yours: { ...seen.yours, lease: seen.yours.lease && data } },
        );
      },
      (problem: unknown) => {
        // Without a connection the next tick tries again; a lost seat shows as soon as the claim is read anew.
        if (problem instanceof Problem && problem.code === 'lease.lost') void queries.invalidateQueries({ queryKey });
      },
    );
  }, [token, id, queries, now]);

  // Whoever opens the page works on it.
  useEffect(() => keep(), [keep]);

  useEffect(() => {
    const touch = () => {
      lastTouched.current = Date.now() + ahead.current;
    };
    for (const kind of touches) window.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);

  useEffect(() => {
    if (token === null) {
      setStage(null);
      return;
    }
    const tick = () => {
      const at = { until, now: now(), lastTouched: lastTouched.current, lastRenewed: lastRenewed.current };
      setStage(stageOf(until, at.now));
      if (shouldRenew(at)) keep();
    };
    tick();
    const timer = setInterval(tick, tickMs);
    return () => clearInterval(timer);
  }, [token, until, keep, now]);

  useEffect(() => {
    if (stage === 'over') void queries.invalidateQueries({ queryKey: claimsReadQueryKey({ path: { id } }) });
  }, [stage, queries, id]);

  return { stage, until, now, keep };
}
