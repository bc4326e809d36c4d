/** Where keys and links lead on the page of a review: each puts the focus where one goes on. */
import { flushSync } from 'react-dom';
import type { Moment } from './draft.js';
import type { Missing } from './missing.js';

export type Side = 'claim' | 'article';

/** To a section of the page, or to the first thing in it that fits. */
export function goTo(id: string, within?: string): void {
  const section = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-moment="${id}"]`);
  const found = within ? section?.querySelector<HTMLElement>(within) : null;
  const target = found ?? section;
  section?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: found === null });
  // One goes on where the text ends.
  if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
}

export function goToScale(moment: Moment): void {
  goTo(moment, 'input[type=radio]:checked');
  const section = document.querySelector<HTMLElement>(`[data-moment="${moment}"]`);
  if (document.activeElement === section) section?.querySelector<HTMLElement>('input[type=radio]')?.focus();
}

export function goToMissing(what: Missing): void {
  if (what === 'source') goTo('evidence', 'form input');
  else if (what === 'grounds') goTo('evidence');
  else if (what === 'searches') goTo('searches', 'input');
  else if (what === 'ratingThen' || what === 'ratingToday') goToScale(what === 'ratingThen' ? 'then' : 'today');
  else goTo(what === 'rationaleThen' ? 'then' : 'today', 'textarea');
}

/** From one thing of a kind to the next, such as from evidence to evidence. */
export function step(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.scrollIntoView({ block: 'nearest' });
  next?.focus({ preventScroll: true });
}

/** Out of the field into the part of the page around it, where single keys work again. */
export function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field === document.body) return;
  const around = field.closest<HTMLElement>('[data-section]');
  if (around && around !== field) around.focus({ preventScroll: true });
}

/** The moment in which the focus is; digits rate there. */
export function momentAtHand(): Moment | null {
  const at = document.activeElement?.closest('[data-moment]')?.getAttribute('data-moment');
  return at === 'then' || at === 'today' ? at : null;
}

/** Draws the change at once, so that what it brings can have the focus. */
export function drawn(change: () => void): void {
  flushSync(change);
}
