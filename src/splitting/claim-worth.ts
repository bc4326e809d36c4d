/** How much a claim is worth checking: whether it can be, times signals of what matters, each in words for the editor. */
import { ClaimKind } from '../domain/claim-kind.js';
import { checkableChance, readsLike } from './worth/worth-model.js';

export interface Weighed {
  kind: ClaimKind;
  said: string;
  speaker: string | null;
  from: string | null;
  to: string | null;
  /** An opinion reported as somebody's. */
  voiced: boolean;
}

const extreme =
  /\bfirst(?: \w+)? ever\b|\bfor the first time\b|\bnever before\b|\b(?:first|last|only|largest)\b.* in (?:\d+|\w+) (?:years|decades)\b/i;
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const days = new RegExp(`\\b(?:${months})\\.? \\d{1,2}\\b|\\b\\d{1,2} (?:${months})\\b`, 'g');
/** A year is none. */
const figure = /[$€£%]|\b(?!(?:1[5-9]|20)\d\d\b)\d/;
const base = 0.58;
const signals: { weight: number; reason: string; fits: (claim: Weighed) => boolean }[] = [
  {
    weight: 0.2,
    reason: 'says that something is a first, a last or an extreme',
    fits: ({ kind, said }) => kind === 'record' || extreme.test(said),
  },
  {
    weight: 0.14,
    reason: 'rests on a number',
    fits: ({ kind, said }) => kind === 'quantity' || figure.test(withoutDays(said)),
  },
  { weight: 0.1, reason: 'says what causes what', fits: ({ kind }) => kind === 'causal' },
  { weight: 0.07, reason: 'says what a law or rule demands', fits: ({ kind }) => kind === 'rule' },
  { weight: 0.07, reason: 'a forecast that has since come true or not', fits: ({ kind }) => kind === 'prediction' },
  { weight: 0.1, reason: 'tied to a date', fits: ({ from, to }) => from !== null || to !== null },
  {
    weight: 0.07,
    reason: 'asserted by a named source',
    fits: ({ speaker }) => speaker !== null && /\p{Lu}/u.test(speaker),
  },
  {
    weight: 0.05,
    reason: 'names people, places or bodies',
    fits: ({ said }) => (said.slice(1).match(/\b\p{Lu}\p{L}+/gu) ?? []).length > 1,
  },
  {
    weight: -0.12,
    reason: 'hedged',
    fits: ({ said }) =>
      /\b(?:appear(?:s|ed)?|seem(?:s|ed)?|reportedly|allegedly|perhaps|possibly|suggest(?:s|ed)?|could|might|may)\b/i.test(
        said,
      ),
  },
  { weight: -0.3, reason: 'reports an opinion', fits: ({ voiced }) => voiced },
  { weight: -0.1, reason: 'very short', fits: ({ said }) => said.split(' ').length < 6 },
];

export function claimWorth(claim: Weighed): { worth: number; worthReasons: string[] } {
  const chance = checkableChance(claim.said);
  const found = signals.filter(({ fits }) => fits(claim));
  const matters = found.reduce((total, { weight }) => total + weight, base);
  const sounds = readsLike(chance);
  return {
    worth: Math.round(Math.max(0, Math.min(1, matters * softened(chance))) * 100) / 100,
    worthReasons: [...found.map(({ reason }) => reason), ...(sounds === null ? [] : [sounds])],
  };
}

function withoutDays(said: string): string {
  return said.replace(days, '');
}

/** The model learnt from speeches: of a claim drafted from news it may take away at most half. */
function softened(chance: number): number {
  return 0.5 + 0.5 * chance;
}
