/** A rating as readers see it: its words, and a calm colour that says nothing which the words do not. */
import { PublishedRating } from '../../domain/check-document.js';
import { Html, html } from '../../http/html.js';
import { englishRatings } from './english-methodology.data.js';
import { Visit } from './visit.js';

type Named = Pick<PublishedRating, 'key' | 'label' | 'meaning'>;

const tones = ['false', 'mostly-false', 'half', 'mostly-true', 'true'] as const;

/** The words of a rating: as the desk gave it; in the reader's language where they are those that every desk comes with. */
export function ratingWords({ ratings }: Visit, { key, label, meaning }: Named): { label: string; meaning: string } {
  const original = key in englishRatings ? englishRatings[key as keyof typeof englishRatings] : null;
  const isOriginal = original?.label === label && original.meaning === meaning;
  return isOriginal ? ratings[key as keyof typeof ratings] : { label, meaning };
}

export function chip(visit: Visit, rating: PublishedRating): Html {
  return html`<strong class="chip ${toneOf(rating)}">${ratingWords(visit, rating).label}</strong>`;
}

/** Both ratings in one line, then before today. */
export function bothRatings(visit: Visit, then: PublishedRating | null, today: PublishedRating): Html {
  const { texts } = visit;
  return html`<p class="ratings">
    ${then && html`<span>${texts.then} ${chip(visit, then)}</span> <span class="to" aria-hidden="true">→</span>`}
    <span>${texts.today} ${chip(visit, today)}</span>
  </p>`;
}

function toneOf({ value, worst, best }: PublishedRating): string {
  if (value === null || worst === null || best === null) return 'apart';
  const share = (value - worst) / (best - worst);
  return tones[Math.round(share * (tones.length - 1))] ?? 'apart';
}
