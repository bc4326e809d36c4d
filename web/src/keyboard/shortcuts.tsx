/**
 * The keys of the desk. Each page says which it has and what for, so that the list behind `?` is always that of the page at
 * hand. Keys of one letter can be switched off (WCAG 2.1.4), rest while somebody types, and rest behind an open dialog.
 */
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

export interface Shortcut {
  /** One key (`n`, `?`, `Enter`), two in a row (`g q`), or with the command key (`mod+Enter`; Ctrl, on a Mac ⌘). */
  keys: string;
  /** What it does, as the list of keys says it; empty for a key that another row of the list names. */
  label: string;
  run: () => void;
  /** Works while typing too; keys with mod do anyway. */
  whileTyping?: boolean;
  /** Works in an open dialog, and only there. */
  inDialog?: boolean;
  disabled?: boolean;
}

export interface Scope {
  title: string;
  shortcuts: Shortcut[];
}

interface Keyboard {
  scopes: Map<symbol, Scope>;
  enter(id: symbol, scope: Scope): void;
  leave(id: symbol): void;
  singleKeys: boolean;
  setSingleKeys(on: boolean): void;
}

const Keys = createContext<Keyboard | null>(null);
const kept = 'hindsight.singleKeys';
const sequenceMs = 1200;

export function KeyboardProvider({ children }: { children: ReactNode }) {
  const scopes = useRef(new Map<symbol, Scope>()).current;
  const [singleKeys, set] = useState(() => localStorage.getItem(kept) !== 'off');
  const keyboard = useMemo<Keyboard>(
    () => ({
      scopes,
      enter: (id, scope) => void scopes.set(id, scope),
      leave: (id) => void scopes.delete(id),
      singleKeys,
      setSingleKeys: (on) => {
        localStorage.setItem(kept, on ? 'on' : 'off');
        set(on);
      },
    }),
    [scopes, singleKeys],
  );

  useEffect(() => {
    let before: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const first = before && event.timeStamp - before.at < sequenceMs ? before.key : null;
      before = null;
      const found = find([...scopes.values()].reverse(), first, event, singleKeys);
      if (found === 'begun') before = { key: event.key, at: event.timeStamp };
      if (found === null || found === 'begun') return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [scopes, singleKeys]);

  return <Keys.Provider value={keyboard}>{children}</Keys.Provider>;
}

export function useKeyboard(): Keyboard {
  const keyboard = useContext(Keys);
  if (!keyboard) throw new Error('Keys are used outside of the KeyboardProvider.');
  return keyboard;
}

/** Gives the page these keys for as long as the component is shown; the last one that came wins a key that two want. */
export function useShortcuts(title: string, shortcuts: Shortcut[]): void {
  const { enter, leave } = useKeyboard();
  const id = useRef(Symbol(title)).current;
  useEffect(() => enter(id, { title, shortcuts }));
  useEffect(() => () => leave(id), [id, leave]);
}

/** The shortcut that this key press completes, `begun` where it is the first key of a sequence, or null. */
function find(scopes: Scope[], first: string | null, event: KeyboardEvent, single: boolean): Shortcut | 'begun' | null {
  const pressed = (event.ctrlKey || event.metaKey ? 'mod+' : '') + event.key;
  const typing = isTyping(event.target);
  const open = scopes.flatMap(({ shortcuts }) => shortcuts).filter((shortcut) => applies(shortcut, typing, single));
  const exact =
    open.find(({ keys }) => keys === (first === null ? pressed : `${first} ${pressed}`)) ??
    open.find(({ keys }) => keys === pressed);
  if (exact) return exact;
  return open.some(({ keys }) => keys.startsWith(`${pressed} `)) ? 'begun' : null;
}

function applies(shortcut: Shortcut, typing: boolean, single: boolean): boolean {
  const commanded = shortcut.keys.startsWith('mod+') || shortcut.keys === 'Escape';
  return (
    !shortcut.disabled &&
    dialogIsOpen() === (shortcut.inDialog ?? false) &&
    (commanded || ((shortcut.whileTyping || !typing) && (single || shortcut.keys.length > 3)))
  );
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox], [role=listbox]'))
  );
}
