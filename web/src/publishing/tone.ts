/** The calm colour of a rating on the public pages, by where its number stands between the worst and the best. */
import type { PublishedRatingView } from '../api/generated/types.gen.js';

const tones = ['false', 'mostlyFalse', 'half', 'mostlyTrue', 'true'] as const;

export type Tone = (typeof tones)[number] | 'apart';

export function toneOf({ value, worst, best }: Pick<PublishedRatingView, 'value' | 'worst' | 'best'>): Tone {
  if (value === null || worst === null || best === null) return 'apart';
  return tones[Math.round(((value - worst) / (best - worst)) * (tones.length - 1))] ?? 'apart';
}
