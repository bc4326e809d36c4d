/** What somebody is writing, kept in the browser until it is sent: it survives a reload, a crash and a refusal. */
import { useCallback, useState } from 'react';
import { useMe } from './session.js';

const writesAfterMs = 300;

/** The value (`initial` until somebody changes it), a way to change it, one to forget what is kept. What is kept is each person's own. */
export function useKept<Value>(
  name: string,
  initial: Value,
): { value: Value; isKept: boolean; set: (value: Value) => void; forget: () => void } {
  const key = `hindsight.draft.${useMe().id}.${name}`;
  const [held, hold] = useState(() => ({ key, ...read(key, initial) }));
  const current = held.key === key ? held : { key, ...read(key, initial) };
  const set = useCallback(
    (value: Value) => {
      hold({ key, value, isKept: true });
      writeSoon(key, value);
    },
    [key],
  );
  const forget = useCallback(() => {
    clearTimeout(pending.get(key));
    pending.delete(key);
    localStorage.removeItem(key);
    hold({ key, value: initial, isKept: false });
  }, [key, initial]);
  return { value: current.isKept ? current.value : initial, isKept: current.isKept, set, forget };
}

function read<Value>(key: string, initial: Value): { value: Value; isKept: boolean } {
  const kept = localStorage.getItem(key);
  if (kept === null) return { value: initial, isKept: false };
  try {
    return { value: { ...initial, ...(JSON.parse(kept) as Value) }, isKept: true };
  } catch {
    // What cannot be read (an older release wrote it otherwise) is of no use to anybody.
    localStorage.removeItem(key);
    return { value: initial, isKept: false };
  }
}

const pending = new Map<string, ReturnType<typeof setTimeout>>();

function writeSoon(key: string, value: unknown): void {
  clearTimeout(pending.get(key));
  pending.set(
    key,
    setTimeout(() => write(key, value), writesAfterMs),
  );
}

function write(key: string, value: unknown): void {
  localStorage.setItem(key, JSON.stringify(value));
}
